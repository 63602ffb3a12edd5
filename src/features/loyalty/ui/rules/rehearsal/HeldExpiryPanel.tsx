import { BarChart } from '../../../../../shared/ui/chart/BarChart.tsx';
import { ChartFrame } from '../../../../../shared/ui/chart/ChartFrame.tsx';
import type { HeldPoints } from '../../../domain/rehearsal/heldPointsTypes.ts';
import type { RehearsalScope } from './rehearsalScope.ts';

type Props = { readonly scope: RehearsalScope; readonly held: HeldPoints };

/** When the points that are out expire, by both versions. */
export function HeldExpiryPanel({ scope: { tools, figures }, held }: Props) {
  const { t, format } = tools;
  const title = t('rules.rehearsal.held.months');
  const number = (value: number) => figures.value('points', value);
  const x = held.months.map(({ month }) => format.month(month));
  const rest = (['later', 'never'] as const).map((id) => {
    const [live, draft] = [held.live[id], held.draft[id]];
    return [t(`rules.rehearsal.held.rows.${id}`), live, draft, draft - live];
  });
  return (
    <ChartFrame
      title={title}
      subtitle={t('rules.rehearsal.held.monthsSubtitle')}
      fileName={t('rules.rehearsal.held.monthsFile')}
      table={{
        columns: [
          { head: t('rules.rehearsal.month') },
          { head: t('rules.rehearsal.live'), format: number },
          { head: t('rules.rehearsal.draft'), format: number },
          {
            head: t('rules.rehearsal.change'),
            format: (value) => figures.change('points', value),
          },
        ],
        rows: [
          ...held.months.map(({ live, draft }, i) => [x[i] ?? '', live, draft, draft - live]),
          ...rest,
        ],
      }}
    >
      <BarChart
        label={title}
        x={x}
        format={(value) => format.compactNumber(value)}
        height={200}
        series={[
          {
            id: 'live',
            label: t('rules.rehearsal.live'),
            values: held.months.map(({ live }) => live),
            color: 'live',
          },
          {
            id: 'draft',
            label: t('rules.rehearsal.draft'),
            values: held.months.map(({ draft }) => draft),
            color: 'draft',
          },
        ]}
      />
    </ChartFrame>
  );
}
