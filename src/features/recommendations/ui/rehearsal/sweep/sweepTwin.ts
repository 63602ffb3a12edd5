import type { TwinTable } from '../../../../../shared/ui/chart/twinTable.ts';
import { LIST_METRICS, type SweepResult } from '../../../domain/rehearsal/rehearsalTypes.ts';
import { explainPoint } from '../explain/explainPoint.ts';
import { METRIC_UNITS } from '../../../domain/rehearsal/metricUnits.ts';
import type { RehearsalTools } from '../rehearsalScope.ts';
import type { SweepChoice } from './sweepPoints.ts';

/** A sweep as a table: one row for each setting, one column for each measure. */
export function sweepTwin(
  tools: RehearsalTools,
  sweep: SweepResult,
  k: number,
  choices: readonly SweepChoice[],
): TwinTable {
  const { t, figures } = tools;
  return {
    columns: [
      { head: t('rehearsal.sweep.setting') },
      ...LIST_METRICS.map((metric) => ({
        head: t(`settings.metrics.${metric}`),
        format: (value: number) => figures.value(METRIC_UNITS[metric], value),
      })),
    ],
    rows: choices.map(({ name, metrics }) => [
      name,
      ...LIST_METRICS.map((metric) => metrics[metric]),
    ]),
    explain: (row, column) => {
      const choice = choices[row];
      const metric = LIST_METRICS[column - 1];
      if (!choice || !metric) return undefined;
      const value = figures.value(METRIC_UNITS[metric], choice.metrics[metric]);
      return () => explainPoint(tools, { ...sweep, k }, { metric, kind: choice.kind, value });
    },
  };
}
