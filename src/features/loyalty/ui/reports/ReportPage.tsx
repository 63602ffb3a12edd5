import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { PageHeader } from '../../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { LineChart } from '../../../../shared/ui/chart/LineChart.tsx';
import { ChartFrame } from '../../../../shared/ui/chart/ChartFrame.tsx';
import type { LoyaltyReport } from '../../domain/reports/reportTypes.ts';
import { LoyaltyTabs } from '../LoyaltyTabs.tsx';
import { useLoyaltyText } from '../loyaltyText.ts';
import { useLoyaltyShop, type LoyaltyShop } from '../useLoyaltyShop.ts';
import { CohortsPanel } from './CohortsPanel.tsx';
import { explainOwed } from './explainOwed.ts';
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
        tabs={<LoyaltyTabs current="reports" />}
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
      <OwedChart report={data} currency={currency} />
      <RollForward report={data} zone={zone} />
      <OwedRollForward report={data} currency={currency} />
      <CohortsPanel cohorts={data.cohorts} />
      <TierSection database={of.database} shop={of.shop} now={now} />
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

type OwedChartProps = { readonly report: LoyaltyReport; readonly currency: string | null };

function OwedChart({ report, currency }: OwedChartProps) {
  const t = useLoyaltyText();
  const format = useFormat();
  const x = report.months.map(({ month }) => format.month(month));
  const values = report.months.map(({ owed }) => owed.liability);
  const money = (value: number) => format.money(value, currency);
  return (
    <ChartFrame
      title={t('reports.chart.title')}
      subtitle={t('reports.chart.subtitle', { currency: currency ?? '' })}
      fileName="points-liability"
      table={{
        columns: [
          { head: t('reports.months.month') },
          { head: t('reports.owed.liability'), format: money },
        ],
        rows: x.map((month, i) => [month, values[i] ?? 0]),
        explain: (row, column) => {
          const month = report.months[row];
          if (!month || column === 0) return undefined;
          return () => explainOwed({ t, format, currency }, month, 'liability');
        },
      }}
    >
      <LineChart
        label={t('reports.chart.title')}
        x={x}
        format={(value) => format.compactMoney(value, currency)}
        height={220}
        series={[{ id: 'liability', label: t('reports.owed.liability'), values }]}
      />
    </ChartFrame>
  );
}
