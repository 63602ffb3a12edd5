import { ExplainedNumber } from '../../../../../shared/ui/ExplainedNumber.tsx';
import type { DataColumn } from '../../../../../shared/ui/table/dataColumn.ts';
import { DataTable } from '../../../../../shared/ui/table/DataTable.tsx';
import {
  LIST_METRICS,
  type ListMetric,
  type SweepResult,
} from '../../../domain/rehearsal/rehearsalTypes.ts';
import { explainPoint } from '../explain/explainPoint.ts';
import { METRIC_UNITS } from '../../../domain/rehearsal/metricUnits.ts';
import type { RehearsalTools } from '../rehearsalScope.ts';
import type { SweepChoice } from './sweepPoints.ts';

type PointValuesProps = {
  readonly tools: RehearsalTools;
  readonly sweep: SweepResult;
  readonly choice: SweepChoice;
};

/** Everything that was measured of one point, beside what is live and the draft as it was. */
export function PointValues({ tools, sweep, choice }: PointValuesProps) {
  const { t, figures } = tools;
  const k = sweep.points[0]?.settings[sweep.placement].slots ?? 0;
  const live = { name: t('rehearsal.side.live'), kind: 'live', metrics: sweep.live } as const;
  const draft = { name: t('rehearsal.side.draft'), kind: 'draft', metrics: sweep.draft } as const;
  const point = { ...choice, name: t('rehearsal.sweep.thisPoint') };
  const sides = choice.kind === 'tried' ? [point, live, draft] : [live, draft];
  const columns: readonly DataColumn<ListMetric>[] = [
    {
      id: 'measure',
      head: t('rehearsal.measured.measure'),
      cell: (metric) => t(`settings.metrics.${metric}`),
    },
    ...sides.map(({ name, kind, metrics }): DataColumn<ListMetric> => ({
      id: kind,
      head: name,
      align: 'right',
      cell: (metric) => {
        const { [metric]: number } = metrics;
        const value = figures.value(METRIC_UNITS[metric], number);
        if (number === null) return value;
        return (
          <ExplainedNumber
            value={value}
            label={`${t(`settings.metrics.${metric}`)}, ${name}`}
            explanation={() => explainPoint(tools, { ...sweep, k }, { metric, kind, value })}
            sx={kind === choice.kind ? { fontWeight: 600 } : {}}
          />
        );
      },
    })),
  ];
  return (
    <DataTable
      label={t('rehearsal.sweep.table')}
      columns={columns}
      rows={LIST_METRICS}
      rowKey={(metric) => metric}
    />
  );
}
