import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { useCustomerWords } from '../../../../shared/ui/customers/useCustomerWords.ts';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { loyaltyCalls } from '../loyaltyCalls.ts';
import { useLoyaltyText } from '../loyaltyText.ts';
import type { LoyaltyShop } from '../useLoyaltyShop.ts';
import { AdjustDialog } from './AdjustDialog.tsx';
import { LotsTable } from './LotsTable.tsx';
import { PointFigures } from './PointFigures.tsx';
import { StatementLines } from './StatementLines.tsx';

/** What a member has and all that happened to it. */
export function StatementView({
  database,
  shop,
  ledger,
  member,
}: LoyaltyShop & { member: number }) {
  const t = useLoyaltyText();
  const [adjusting, setAdjusting] = useState(false);
  const names = useCustomerWords(useMemo(() => [member], [member]));
  const { sequence } = ledger;
  const { data, error, busy, retry } = useJob(
    loyaltyCalls.statement({ database, sequence, member }),
  );
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <Panel
        title={t('members.statement.of', { who: names.get(member) ?? '…' })}
        busy={busy}
        tools={
          <Button
            startIcon={<Plus strokeWidth={1.6} aria-hidden />}
            onClick={() => {
              setAdjusting(true);
            }}
          >
            {t('members.adjust.open')}
          </Button>
        }
      >
        {error ? (
          <FailedCard onRetry={retry} />
        ) : data ? (
          <PointFigures statement={data} />
        ) : (
          <LoadingRows rows={2} />
        )}
      </Panel>
      {data && data.lines.length > 0 && (
        <>
          <Panel
            title={t('members.statement.lines')}
            subtitle={t('members.statement.linesSubtitle')}
            padded={false}
          >
            <StatementLines statement={data} shop={shop} />
          </Panel>
          <Panel
            title={t('members.statement.lots')}
            subtitle={t('members.statement.lotsSubtitle')}
            padded={false}
          >
            <LotsTable lots={data.lots} shop={shop} />
          </Panel>
        </>
      )}
      {adjusting && (
        <AdjustDialog
          member={member}
          onClose={() => {
            setAdjusting(false);
          }}
        />
      )}
    </Box>
  );
}
