import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useLive } from '../../../../shared/data/useLive.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import { useNotify } from '../../../../shared/ui/useNotify.ts';
import {
  adjustmentBatches,
  type AdjustmentBatch,
} from '../../data/adjustments/adjustmentBatches.ts';
import { adjustManyBack } from '../../data/adjustments/adjustManyBack.ts';
import { LedgerChanged } from '../../data/ledger/bookInBulk.ts';
import { ClockSetBack } from '../../data/ledger/ledgerState.ts';
import { useLoyaltyText } from '../loyaltyText.ts';

/** Files that were booked, and taking one back. */
export function BookedFiles({ zone }: { readonly zone: string }) {
  const t = useLoyaltyText();
  const format = useFormat();
  const { db } = useWorkspace();
  const act = useAct();
  const notify = useNotify();
  const [sending, setSending] = useState(false);
  const batches = useLive(() => adjustmentBatches(db), [db]) ?? [];
  if (batches.length === 0) return null;
  const takeBack = async (batch: AdjustmentBatch) => {
    setSending(true);
    const performed = await act(adjustManyBack, batch, {
      refused: (error) => {
        if (error instanceof LedgerChanged) return t('ledger.post.changed');
        return error instanceof ClockSetBack ? t('members.adjust.clock') : undefined;
      },
    });
    setSending(false);
    const { file } = batch;
    if (performed)
      notify({ text: t('adjustments.booked.done', { count: performed.result, file }) });
  };
  const when = ({ at }: AdjustmentBatch) => format.instant(at, zone);
  return (
    <Panel
      title={t('adjustments.booked.title')}
      subtitle={t('adjustments.booked.subtitle')}
      padded={false}
    >
      <DataTable
        label={t('adjustments.booked.title')}
        rows={batches}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'file',
            head: t('adjustments.booked.file'),
            cell: (batch) => (
              <>
                {batch.file}
                <Typography variant="caption" component="p" sx={{ color: 'ink.faint' }}>
                  {when(batch)}
                </Typography>
              </>
            ),
          },
          {
            id: 'change',
            head: t('adjustments.booked.change'),
            align: 'right',
            cell: ({ plus, minus }) =>
              t('adjustments.booked.plusMinus', {
                plus: format.number(plus),
                minus: format.number(minus),
              }),
          },
          {
            id: 'back',
            head: t('adjustments.booked.back'),
            cell: (batch) =>
              batch.takenBack ? (
                t('adjustments.booked.taken')
              ) : (
                <Button
                  size="small"
                  disabled={sending}
                  aria-label={t('adjustments.booked.backOf', {
                    file: batch.file,
                    when: when(batch),
                  })}
                  onClick={() => void takeBack(batch)}
                >
                  {t('adjustments.booked.back')}
                </Button>
              ),
          },
        ]}
      />
      <Typography variant="body2" sx={{ color: 'ink.soft', p: 2 }}>
        {t('adjustments.booked.hint')}
      </Typography>
    </Panel>
  );
}
