import Alert from '@mui/material/Alert';
import { minorDigits } from '../../../../shared/domain/money/currencies.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { CsvDownload } from '../../../../shared/ui/CsvDownload.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import type { LoyaltyReport, ReportMonth } from '../../domain/reports/reportTypes.ts';
import { useLoyaltyText } from '../loyaltyText.ts';

const POINTS = ['opening', 'granted', 'redeemed', 'expired', 'clawedBack', 'closing'] as const;
const MONEY = ['liability', 'revenue'] as const;

type RollForwardProps = { readonly report: LoyaltyReport; readonly currency: string | null };

/** Opening, what happened, closing, month by month, tied to the ledger's balances. */
export function RollForward({ report, currency }: RollForwardProps) {
  const t = useLoyaltyText();
  const format = useFormat();
  const { months, closing, balances } = report;
  const digits = minorDigits(currency ?? '');
  const heads = [...POINTS, ...MONEY].map((id) => t(`reports.months.${id}`));
  return (
    <Panel
      title={t('reports.months.title')}
      subtitle={t('reports.months.subtitle', { currency: currency ?? '' })}
      padded={false}
      tools={
        <CsvDownload
          fileName="points-roll-forward"
          rows={() => [
            [t('reports.months.month'), ...heads],
            ...months.map((month) => [
              format.month(month.month),
              ...POINTS.map((id) => month[id]),
              ...MONEY.map((id) => month[id] / 10 ** digits),
            ]),
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
            cell: (month: ReportMonth) => format.number(month[id]),
          })),
          ...MONEY.map((id) => ({
            id,
            head: t(`reports.months.${id}`),
            align: 'right' as const,
            cell: (month: ReportMonth) => format.money(month[id], currency),
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
