import { useMemo } from 'react';
import { ExplainedNumber } from '../ExplainedNumber.tsx';
import type { DataColumn } from '../table/dataColumn.ts';
import { DataTable } from '../table/DataTable.tsx';
import { twinOf, type TwinSource, type TwinTable } from './twinTable.ts';

type TwinRow = { readonly place: number; readonly values: TwinTable['rows'][number] };

type ChartTwinProps = { readonly label: string; readonly table: TwinSource };

/** A chart's numbers as a table; those that can be explained open how they are made. */
export function ChartTwin({ label, table: source }: ChartTwinProps) {
  const table = useMemo(() => twinOf(source), [source]);
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
        cell: ({ place: row, values }) => {
          const value = values[place] ?? null;
          if (value === null) return '–';
          if (typeof value !== 'number') return value;
          const text = format ? format(value) : String(value);
          const explanation = table.explain?.(row, place);
          if (!explanation) return text;
          return (
            <ExplainedNumber
              value={text}
              label={`${values[0] ?? ''}, ${head}`}
              explanation={explanation}
            />
          );
        },
      })),
    [table],
  );
  return (
    <DataTable label={label} columns={columns} rows={rows} rowKey={({ place }) => String(place)} />
  );
}
