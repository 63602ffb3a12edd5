import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { useNotify } from '../../../../shared/ui/useNotify.ts';
import { adjustManyPoints } from '../../data/adjustments/adjustManyPoints.ts';
import { BalanceTooLow } from '../../data/ledger/adjustPoints.ts';
import { LedgerChanged } from '../../data/ledger/bookInBulk.ts';
import { ClockSetBack } from '../../data/ledger/ledgerState.ts';
import type { Shortfall } from '../../domain/adjustments/adjustmentTypes.ts';
import { loyaltyCalls } from '../loyaltyCalls.ts';
import { useLoyaltyText } from '../loyaltyText.ts';
import type { LoyaltyShop } from '../useLoyaltyShop.ts';
import { AdjustFigures } from './AdjustFigures.tsx';
import { AdjustProblems } from './AdjustProblems.tsx';
import { AdjustRows } from './AdjustRows.tsx';
import type { ChosenFile } from './chosenFile.ts';

type AdjustWorkbenchProps = LoyaltyShop & {
  readonly file: Exclude<ChosenFile, { readonly refused: string }>;
  readonly shortfall: Shortfall;
};

/** What a file would book, row by row, and the button that books it. */
export function AdjustWorkbench({ database, shop, ledger, file, shortfall }: AdjustWorkbenchProps) {
  const t = useLoyaltyText();
  const act = useAct();
  const notify = useNotify();
  const [sending, setSending] = useState(false);
  const { sequence } = ledger;
  const { rows } = file.read;
  const { data, error, busy, retry } = useJob(
    loyaltyCalls.previewAdjustments({
      database,
      sequence,
      now: Math.max(file.at, ledger.bookedAt),
      shortfall,
      rows: [...rows],
    }),
  );
  if (error) return <FailedCard onRetry={retry} />;
  if (!data) {
    return (
      <Panel busy>
        <LoadingRows rows={8} />
      </Panel>
    );
  }
  const count = data.adjustments.length;
  const book = async () => {
    setSending(true);
    const { adjustments } = data;
    const performed = await act(
      adjustManyPoints,
      { file: file.name, sequence: data.sequence, shortfall, adjustments },
      {
        refused: (problem) => {
          if (problem instanceof ClockSetBack) return t('members.adjust.clock');
          const changed = problem instanceof LedgerChanged || problem instanceof BalanceTooLow;
          return changed ? t('adjustments.preview.changed') : undefined;
        },
      },
    );
    setSending(false);
    if (performed) notify({ text: t('adjustments.preview.done', { count }) });
    else retry();
  };
  const problems = [...file.read.problems, ...data.problems].sort((a, b) => a.line - b.line);
  return (
    <>
      <AdjustFigures
        file={file.name}
        preview={data}
        rows={file.table.rows.length}
        problems={problems.length}
        busy={busy || sending}
      >
        <Box sx={{ p: 2 }}>
          {data.known.length > 0 && (
            <Typography variant="body2" sx={{ color: 'ink.soft', mb: 1.5, maxWidth: '72ch' }}>
              {t('adjustments.preview.knownHint')}
            </Typography>
          )}
          {count === 0 ? (
            <Typography variant="body2" role="status">
              {t('adjustments.preview.nothing')}
            </Typography>
          ) : (
            <Button
              variant="contained"
              color="primary"
              disabled={busy || sending}
              onClick={() => void book()}
            >
              {sending ? t('adjustments.preview.busy') : t('adjustments.preview.book', { count })}
            </Button>
          )}
        </Box>
      </AdjustFigures>
      {problems.length > 0 && <AdjustProblems file={file} problems={problems} />}
      {count > 0 && <AdjustRows preview={data} zone={shop.zone} />}
    </>
  );
}
