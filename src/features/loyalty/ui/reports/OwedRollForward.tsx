import Typography from '@mui/material/Typography';
import { minorDigits } from '../../../../shared/domain/money/currencies.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { CsvDownload } from '../../../../shared/ui/CsvDownload.tsx';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import type { LoyaltyReport, ReportMonth } from '../../domain/reports/reportTypes.ts';
import { explainOwed, MONEY } from './explainOwed.ts';
import { useLoyaltyText } from '../loyaltyText.ts';

type OwedRollForwardProps = { readonly report: LoyaltyReport; readonly currency: string | null };

/** What is owed for points, month by month, with what each month reckons by. */
export function OwedRollForward({ report, currency }: OwedRollForwardProps) {
  const t = useLoyaltyText();
  const format = useFormat();
  const { months } = report;
  const digits = minorDigits(currency ?? '');
  const money = (amount: number) => format.money(amount, currency);
  const words = { t, format, currency };
  const worth = ({ value }: ReportMonth) => value.costPerThousand;
  return (
    <Panel
      title={t('reports.owed.title')}
      subtitle={t('reports.owed.subtitle', { currency: currency ?? '' })}
      padded={false}
      tools={
        <CsvDownload
          fileName="points-liability-roll-forward"
          rows={() => [
            [
              t('reports.owed.month'),
              ...MONEY.map((id) => t(`reports.owed.${id}`)),
              t('reports.owed.value'),
              t('reports.owed.rate'),
            ],
            ...months.map((month) => [
              format.month(month.month),
              ...MONEY.map((id) => month.owed[id] / 10 ** digits),
              worth(month) / 10 ** digits,
              month.value.expectedRedeemed,
            ]),
          ]}
        />
      }
    >
      <DataTable<ReportMonth>
        label={t('reports.owed.title')}
        rows={months}
        rowKey={({ month }) => String(month)}
        columns={[
          {
            id: 'month',
            head: t('reports.owed.month'),
            width: 110,
            cell: ({ month }) => format.month(month),
          },
          ...MONEY.map((id) => ({
            id,
            head: t(`reports.owed.${id}`),
            align: 'right' as const,
            cell: (month: ReportMonth) => (
              <ExplainedNumber
                value={money(month.owed[id])}
                label={`${t(`reports.owed.${id}`)}, ${format.month(month.month)}`}
                explanation={() => explainOwed(words, month, id)}
              />
            ),
          })),
          {
            id: 'value',
            head: t('reports.owed.value'),
            align: 'right',
            cell: (month) => format.money(worth(month), currency),
          },
          {
            id: 'rate',
            head: t('reports.owed.rate'),
            align: 'right',
            cell: ({ value }) => format.percent(value.expectedRedeemed),
          },
        ]}
      />
      <Typography
        variant="caption"
        component="p"
        sx={{ px: 2, py: 1.5, color: 'ink.soft', maxWidth: 960 }}
      >
        {t('reports.owed.note')}
      </Typography>
    </Panel>
  );
}
