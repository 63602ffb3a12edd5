import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { ChartFrame } from '../../../../shared/ui/chart/ChartFrame.tsx';
import { LineChart } from '../../../../shared/ui/chart/LineChart.tsx';
import type { DeliveryReport } from '../../domain/delivery/deliveryTypes.ts';
import { useExperienceText } from '../experienceText.ts';

type Props = {
  readonly months: DeliveryReport['months'];
  /** Whether the last of them is not over yet. */
  readonly inProgress: boolean;
};

/** The late share of each month, with its interval. */
export function LateTrend({ months, inProgress }: Props) {
  const t = useExperienceText();
  const format = useFormat();
  const title = t('delivery.trend.title');
  const x = months.map(({ firstDay }) => format.month(firstDay));
  const rates = months.map(({ late }) => (late.size === 0 ? null : late.rate));
  const percent = (value: number) => format.percent(value);
  return (
    <ChartFrame
      title={title}
      subtitle={t('delivery.trend.subtitle')}
      fileName={t('delivery.trend.file')}
      table={{
        columns: [
          { head: t('delivery.trend.month') },
          { head: t('delivery.table.lateShare'), format: percent },
          { head: t('delivery.table.low'), format: percent },
          { head: t('delivery.table.high'), format: percent },
          { head: t('delivery.trend.due'), format: (value) => format.number(value) },
        ],
        rows: months.map(({ late }, place) => [
          x[place] ?? '',
          rates[place] ?? null,
          late.size === 0 ? null : late.interval.lower,
          late.size === 0 ? null : late.interval.upper,
          late.size,
        ]),
      }}
    >
      <LineChart
        label={title}
        x={x}
        height={220}
        format={percent}
        formatTick={(value) => format.percent(value, 0)}
        inProgressFrom={inProgress ? x.length - 1 : undefined}
        series={[
          {
            id: 'late',
            label: t('delivery.table.lateShare'),
            values: rates,
            band: months.map(({ late }) =>
              late.size === 0 ? null : ([late.interval.lower, late.interval.upper] as const),
            ),
          },
        ]}
      />
    </ChartFrame>
  );
}
