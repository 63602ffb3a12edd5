import Box from '@mui/material/Box';
import type { RehearsedMetric } from '../../../../shared/domain/policy/policyTypes.ts';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import type { DataColumn } from '../../../../shared/ui/table/dataColumn.ts';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import type { ListMetric } from '../../domain/rehearsal/rehearsalTypes.ts';
import { explainSide } from './explain/explainSides.ts';
import { measureOf } from './measureOf.ts';
import { METRIC_UNITS } from '../../domain/rehearsal/metricUnits.ts';
import type { RehearsalScope } from './rehearsalScope.ts';

type BaselineTableProps = {
  readonly scope: RehearsalScope;
  /** Of all placements of the rehearsal. */
  readonly metrics: readonly RehearsedMetric[];
};

const SIDES = ['popularity', 'live', 'draft'] as const;

type BaselineRow = {
  readonly metric: ListMetric;
  readonly unit: RehearsedMetric['unit'];
  readonly values: Readonly<Record<(typeof SIDES)[number], number | null>>;
};

/** Live and draft beside what the plainest list would have done: that is what tuning has to beat. */
export function BaselineTable({ scope, metrics }: BaselineTableProps) {
  const { t, figures, details } = scope;
  const rows = details.popularity.map(({ metric, value }): BaselineRow => {
    const id = `${details.placement}.${metric}`;
    const rehearsed = metrics.find((each) => each.id === id && measureOf(id) === metric);
    return {
      metric,
      unit: rehearsed?.unit ?? METRIC_UNITS[metric],
      values: {
        popularity: value,
        live: rehearsed?.live ?? null,
        draft: rehearsed?.draft ?? null,
      },
    };
  });
  const columns: readonly DataColumn<BaselineRow>[] = [
    {
      id: 'measure',
      head: t('rehearsal.measured.measure'),
      cell: ({ metric }) => t(`settings.metrics.${metric}`),
    },
    ...SIDES.map((side): DataColumn<BaselineRow> => ({
      id: side,
      head: t(`rehearsal.side.${side}`),
      align: 'right',
      cell: ({ metric, unit, values }) => {
        const value = figures.value(unit, values[side]);
        if (values[side] === null) return value;
        return (
          <Box component="span" sx={side === 'draft' ? { fontWeight: 600 } : { color: 'ink.soft' }}>
            <ExplainedNumber
              value={value}
              label={`${t(`settings.metrics.${metric}`)}, ${t(`rehearsal.side.${side}`)}`}
              explanation={() => explainSide(scope, side, { metric, value, lists: details.lists })}
            />
          </Box>
        );
      },
    })),
  ];
  return (
    <DataTable
      label={t('rehearsal.measured.table')}
      columns={columns}
      rows={rows}
      rowKey={({ metric }) => metric}
    />
  );
}
