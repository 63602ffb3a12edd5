import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Archive } from 'lucide-react';
import { Link } from 'react-router';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { EmptyState } from '../../../../shared/ui/EmptyState.tsx';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { PageHeader } from '../../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { useNow } from '../../../../shared/ui/useNow.ts';
import { OPENING_PATH } from '../../loyaltyPlace.ts';
import { loyaltyCalls } from '../loyaltyCalls.ts';
import { LoyaltyNav } from '../LoyaltyNav.tsx';
import { useLoyaltyText } from '../loyaltyText.ts';
import { useLoyaltyShop, type LoyaltyShop } from '../useLoyaltyShop.ts';
import { dayOfReport } from '../reports/dayOfReport.ts';
import { ExpiringPanel } from './ExpiringPanel.tsx';
import { FilesPanel } from './FilesPanel.tsx';
import { MonthsPanel } from './MonthsPanel.tsx';
import { PostPanel } from './PostPanel.tsx';
import { ProvePanel } from './ProvePanel.tsx';
import { TotalsPanel } from './TotalsPanel.tsx';

/** What the points ledger adds up to; posting and proving it. */
export function LedgerPage() {
  const t = useLoyaltyText();
  const shop = useLoyaltyShop();
  return (
    <>
      <PageHeader
        title={t('ledger.title')}
        question={t('ledger.question')}
        actions={
          <Button
            component={Link}
            to={`/${OPENING_PATH}`}
            startIcon={<Archive strokeWidth={1.6} aria-hidden />}
          >
            {t('ledger.opening')}
          </Button>
        }
        tabs={<LoyaltyNav current="ledger" />}
      />
      {shop ? <LedgerContent of={shop} /> : <LoadingPanel />}
    </>
  );
}

function LedgerContent({ of }: { readonly of: LoyaltyShop }) {
  const { database, shop, ledger } = of;
  const t = useLoyaltyText();
  const format = useFormat();
  // The minute is fine enough for months, and does not ask the worker at every drawing.
  const minute = useNow();
  const { sequence } = ledger;
  const { zone } = shop;
  const { data, error, busy, retry } = useJob(
    sequence === 0
      ? null
      : loyaltyCalls.overview({ database, sequence, now: dayOfReport(minute), zone }),
  );
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 2fr) minmax(0, 1fr)' },
        alignItems: 'start',
      }}
    >
      <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
        {sequence === 0 ? (
          <Panel>
            <EmptyState
              title={t('ledger.empty.title')}
              action={
                <Button component={Link} to={`/${OPENING_PATH}`} variant="outlined">
                  {t('ledger.empty.action')}
                </Button>
              }
            >
              {t('ledger.empty.text')}
            </EmptyState>
          </Panel>
        ) : error ? (
          <FailedCard onRetry={retry} />
        ) : data ? (
          <>
            <TotalsPanel overview={data} busy={busy} />
            <MonthsPanel months={data.months} zone={zone} today={format.civilDayAt(minute, zone)} />
            <ExpiringPanel overview={data} zone={zone} />
          </>
        ) : (
          <LoadingPanel />
        )}
      </Box>
      <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
        <PostPanel {...of} />
        {sequence > 0 && <ProvePanel database={database} />}
        {sequence > 0 && <FilesPanel {...of} />}
      </Box>
    </Box>
  );
}

function LoadingPanel() {
  return (
    <Panel busy>
      <LoadingRows rows={8} />
    </Panel>
  );
}
