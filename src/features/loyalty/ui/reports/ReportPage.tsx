import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { ListChecks } from 'lucide-react';
import { Link } from 'react-router';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { PageHeader } from '../../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { WATCH_PATH } from '../../loyaltyPlace.ts';
import { LoyaltyNav } from '../LoyaltyNav.tsx';
import { useLoyaltyText } from '../loyaltyText.ts';
import { useLoyaltyShop, type LoyaltyShop } from '../useLoyaltyShop.ts';
import { CohortsPanel } from './CohortsPanel.tsx';
import { OwedChart } from './OwedChart.tsx';
import { OwedRollForward } from './OwedRollForward.tsx';
import { ReportFigures } from './ReportFigures.tsx';
import { RollForward } from './RollForward.tsx';
import { TierSection } from './tiers/TierSection.tsx';
import { useReport } from './useReport.ts';

/** What the programme costs and owes, month by month. */
export function ReportPage() {
  const t = useLoyaltyText();
  const shop = useLoyaltyShop();
  return (
    <>
      <PageHeader
        title={t('reports.title')}
        question={t('reports.question')}
        actions={
          <Button
            component={Link}
            to={`/${WATCH_PATH}`}
            startIcon={<ListChecks strokeWidth={1.6} aria-hidden />}
          >
            {t('watch.title')}
          </Button>
        }
        tabs={<LoyaltyNav current="reports" />}
      />
      {shop ? (
        <ReportContent {...shop} />
      ) : (
        <Panel busy>
          <LoadingRows rows={8} />
        </Panel>
      )}
    </>
  );
}

function ReportContent(of: LoyaltyShop) {
  const t = useLoyaltyText();
  const format = useFormat();
  const { sequence } = of.ledger;
  const { zone, currency } = of.shop;
  const { data, error, retry, now } = useReport(of);
  if (sequence === 0) return <Panel>{t('reports.none')}</Panel>;
  if (error) return <FailedCard onRetry={retry} />;
  if (!data) {
    return (
      <Panel busy>
        <LoadingRows rows={8} />
      </Panel>
    );
  }
  return (
    <Box sx={page}>
      <Typography
        variant="caption"
        sx={{ display: 'none', color: 'ink.soft', '@media print': { display: 'block' } }}
      >
        {t('reports.printed', { day: format.day(format.civilDayAt(now, zone)), zone })}
      </Typography>
      <ReportFigures report={data} currency={currency} now={now} zone={zone} />
      <OwedChart
        report={data}
        currency={currency}
        today={format.civilDayAt(now, zone)}
        zone={zone}
      />
      <RollForward report={data} zone={zone} />
      <OwedRollForward report={data} currency={currency} />
      <CohortsPanel cohorts={data.cohorts} />
      <TierSection database={of.database} shop={of.shop} posts={of.posts} now={now} />
    </Box>
  );
}

const page = {
  display: 'grid',
  gap: 2,
  gridTemplateColumns: 'minmax(0, 1fr)',
  // Nine columns of money on a sheet of A4.
  '@media print': {
    '& th, & td': {
      height: '24px !important',
      fontSize: '9px !important',
      paddingInline: '5px !important',
      whiteSpace: 'normal !important',
    },
  },
} as const;
