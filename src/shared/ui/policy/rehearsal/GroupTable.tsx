import type { RehearsedMetric } from '../../../domain/policy/policyTypes.ts';
import { useSharedText } from '../../../i18n/useSharedText.ts';
import type { DataColumn } from '../../table/dataColumn.ts';
import { DataTable } from '../../table/DataTable.tsx';
import type { RehearsedGroup } from '../policyArea.ts';
import { useMetricFormat } from './useMetricFormat.ts';

type GroupTableProps = {
  readonly label: string;
  readonly groups: readonly RehearsedGroup[];
  readonly unit: RehearsedMetric['unit'];
  readonly currency: string | null;
};

/** Parties that gain, or that lose, in the order that the rehearsal gives. */
export function GroupTable({ label, groups, unit, currency }: GroupTableProps) {
  const t = useSharedText();
  const figures = useMetricFormat(currency);
  const columns: readonly DataColumn<RehearsedGroup>[] = [
    { id: 'name', head: t('policy.rehearsal.name'), cell: ({ name }) => <bdi>{name}</bdi> },
    {
      id: 'live',
      head: t('policy.rehearsal.live'),
      align: 'right',
      cell: ({ live }) => figures.value(unit, live),
    },
    {
      id: 'draft',
      head: t('policy.rehearsal.draft'),
      align: 'right',
      cell: ({ draft }) => <strong>{figures.value(unit, draft)}</strong>,
    },
    {
      id: 'change',
      head: t('policy.rehearsal.change'),
      align: 'right',
      cell: ({ live, draft }) =>
        live === null || draft === null ? null : figures.change(unit, draft - live),
    },
  ];
  return (
    <DataTable
      label={label}
      columns={columns}
      rows={groups}
      rowKey={({ id }) => id}
      empty={t('policy.rehearsal.nobody')}
    />
  );
}
