import Alert from '@mui/material/Alert';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { CsvDownload } from '../../../../shared/ui/CsvDownload.tsx';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import type { LoyaltyReport, ReportMonth } from '../../domain/reports/reportTypes.ts';
import { explainFigure } from '../explain/explainFigure.ts';
import { useLoyaltyText } from '../loyaltyText.ts';

const POINTS = ['opening', 'granted', 'redeemed', 'expired', 'clawedBack', 'closing'] as const;

type RollForwardProps = {
  readonly report: LoyaltyReport;
  /** IANA zone in which months begin. */
  readonly zone: string;
};

/** Opening, what happened, closing, month by month, tied to the ledger's balances. */
export function RollForward({ report, zone }: RollForwardProps) {
  const t = useLoyaltyText();
  const format = useFormat();
  const { months, closing, balances } = report;
  const explain = (month: ReportMonth, id: (typeof POINTS)[number]) =>
    explainFigure(t, {
      value: format.number(month[id]),
      sentence: t(`explain.kinds.${id}`),
      formula: formulaOf(month, id),
      period: format.month(month.month),
      calendar: t('explain.zone', { zone }),
    });
  const formulaOf = (month: ReportMonth, id: (typeof POINTS)[number]) => {
    if (id === 'opening') return t('explain.openingFormula');
    if (id !== 'closing') return t('explain.inMonth', { month: format.month(month.month) });
    return t('explain.closingFormula', {
      opening: format.number(month.opening),
      granted: format.number(month.granted),
      redeemed: format.number(month.redeemed),
      expired: format.number(month.expired),
      clawedBack: format.number(month.clawedBack),
    });
  };
  return (
    <Panel
      title={t('reports.months.title')}
      subtitle={t('reports.months.subtitle')}
      padded={false}
      tools={
        <CsvDownload
          fileName="points-roll-forward"
          rows={() => [
            [t('reports.months.month'), ...POINTS.map((id) => t(`reports.months.${id}`))],
            ...months.map((month) => [format.month(month.month), ...POINTS.map((id) => month[id])]),
          ]}
        />
      }
    >
      <DataTable<ReportMonth>
        label={t('reports.months.title')}
        rows={months}
        rowKey={({ month }) => String(month)}
        columns={[
          {
            id: 'month',
            head: t('reports.months.month'),
            width: 110,
            cell: ({ month }) => format.month(month),
          },
          ...POINTS.map((id) => ({
            id,
            head: t(`reports.months.${id}`),
            align: 'right' as const,
            cell: (month: ReportMonth) => (
              <ExplainedNumber
                value={format.number(month[id])}
                label={`${t(`reports.months.${id}`)}, ${format.month(month.month)}`}
                explanation={() => explain(month, id)}
              />
            ),
          })),
        ]}
      />
      <Alert severity={closing === balances ? 'success' : 'error'} sx={{ m: 2 }}>
        {closing === balances
          ? t('reports.months.ties', { points: format.number(closing) })
          : t('reports.months.differs', {
              closing: format.number(closing),
              balances: format.number(balances),
            })}
      </Alert>
    </Panel>
  );
}
