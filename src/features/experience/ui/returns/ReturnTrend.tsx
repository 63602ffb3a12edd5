import { ChartFrame } from '../../../../shared/ui/chart/ChartFrame.tsx';
import { LineChart } from '../../../../shared/ui/chart/LineChart.tsx';
import { LEAST_LINES, RIPE_DAYS, type ReturnsReport } from '../../domain/returns/returnTypes.ts';
import type { ReturnWords } from './useReturnWords.ts';

type Props = {
  readonly report: ReturnsReport;
  readonly words: ReturnWords;
};

/** The share of returned lines of each month of sales, with its interval. */
export function ReturnTrend({ report: { months, unripeFrom }, words: { t, format } }: Props) {
  const title = t('returns.trend.title');
  const x = months.map(({ firstDay }) => format.month(firstDay));
  const shown = months.map(({ returned }) => (returned.size < LEAST_LINES ? null : returned));
  const percent = (value: number) => format.percent(value);
  const whole = (value: number) => format.number(value);
  return (
    <ChartFrame
      title={title}
      subtitle={t('returns.trend.subtitle', { n: RIPE_DAYS })}
      fileName={t('returns.trend.file')}
      table={{
        columns: [
          { head: t('returns.trend.month') },
          { head: t('returns.table.share'), format: percent },
          { head: t('returns.trend.low'), format: percent },
          { head: t('returns.trend.high'), format: percent },
          { head: t('returns.table.returned'), format: whole },
          { head: t('returns.table.sold'), format: whole },
        ],
        rows: months.map(({ returned }, place) => [
          x[place] ?? '',
          shown[place]?.rate ?? null,
          shown[place]?.interval.lower ?? null,
          shown[place]?.interval.upper ?? null,
          returned.count,
          returned.size,
        ]),
      }}
    >
      <LineChart
        label={title}
        x={x}
        height={220}
        format={percent}
        dots={x.length <= 24}
        inProgressFrom={unripeFrom ?? undefined}
        series={[
          {
            id: 'returned',
            label: t('returns.table.share'),
            values: shown.map((share) => share?.rate ?? null),
            band: shown.map((share) =>
              share ? ([share.interval.lower, share.interval.upper] as const) : null,
            ),
          },
        ]}
      />
    </ChartFrame>
  );
}
