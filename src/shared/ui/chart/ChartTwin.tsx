import { useMemo } from 'react';
import type { DataColumn } from '../table/dataColumn.ts';
import { DataTable } from '../table/DataTable.tsx';
import type { TwinTable } from './twinTable.ts';

type TwinRow = { readonly place: number; readonly values: TwinTable['rows'][number] };

/** A chart's numbers as a table. */
export function ChartTwin({ label, table }: { readonly label: string; readonly table: TwinTable }) {
  const rows = useMemo(
    () => table.rows.map((values, place): TwinRow => ({ place, values })),
    [table.rows],
  );
  const columns = useMemo(
    () =>
      table.columns.map(({ head, format }, place): DataColumn<TwinRow> => ({
        id: String(place),
        head,
        ...(format || table.rows.some((row) => typeof row[place] === 'number')
          ? { align: 'right' }
          : {}),
        cell: ({ values }) => {
          const value = values[place] ?? null;
          if (value === null) return '–';
          return typeof value === 'number' && format ? format(value) : value;
        },
      })),
    [table],
  );
  return (
    <DataTable label={label} columns={columns} rows={rows} rowKey={({ place }) => String(place)} />
  );
}
