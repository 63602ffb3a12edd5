import type { RehearsedMetric } from '../../../../../shared/domain/policy/policyTypes.ts';
import type { DataColumn } from '../../../../../shared/ui/table/dataColumn.ts';
import type { Sides } from '../../../domain/rehearsal/rehearsalTypes.ts';
import type { RehearsalScope } from './rehearsalScope.ts';

/** Columns of a table that has a figure of each side: live, draft, and the change. */
export function sideColumns<Row extends Sides<number | null>>(
  { tools: { t }, figures }: RehearsalScope,
  unitOf: (row: Row) => RehearsedMetric['unit'],
): readonly DataColumn<Row>[] {
  const written = (row: Row, value: number | null) =>
    value === null ? '–' : figures.value(unitOf(row), value);
  return [
    {
      id: 'live',
      head: t('rules.rehearsal.live'),
      align: 'right',
      cell: (row) => written(row, row.live),
    },
    {
      id: 'draft',
      head: t('rules.rehearsal.draft'),
      align: 'right',
      cell: (row) => <strong>{written(row, row.draft)}</strong>,
    },
    {
      id: 'change',
      head: t('rules.rehearsal.change'),
      align: 'right',
      cell: (row) =>
        row.live === null || row.draft === null
          ? '–'
          : figures.change(unitOf(row), row.draft - row.live),
    },
  ];
}
