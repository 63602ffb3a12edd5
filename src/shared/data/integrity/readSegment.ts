import type { BuiltTable } from '../../domain/facts/columnBuilders.ts';
import {
  MISSING_CODE,
  type ColumnData,
  type ColumnDefinition,
  type FactTable,
} from '../../domain/facts/columnTypes.ts';
import { unpackColumn } from '../../domain/facts/packedColumn.ts';
import type { ColumnRow, SegmentRow, WorkspaceDb } from '../workspaceDb.ts';
import { followEachOther } from './checkDictionaries.ts';

type SegmentDamage = { readonly kind: 'columnLost' | 'columnDamaged'; readonly column: string };

/** A segment as a table, or what stops it from being one. */
export type ReadSegment =
  { readonly built: BuiltTable } | { readonly damage: readonly SegmentDamage[] };

/**
 * Reads all columns of a segment and checks each against its definition: type, length, codes within
 * their dictionaries, texts within their string.
 *
 * @param sizes of dictionaries, by name
 */
export async function readSegment(
  db: WorkspaceDb,
  segment: SegmentRow,
  table: FactTable,
  sizes: ReadonlyMap<string, number>,
): Promise<ReadSegment> {
  const stored = await db.columns.where('segment').equals(segment.id).toArray();
  const columns = new Map<string, ColumnData>();
  const damage: SegmentDamage[] = [];
  for (const row of stored) {
    const definition = table.columns[row.column];
    const data = definition && checkedColumn(row, definition, segment.rows, sizes);
    if (data) columns.set(row.column, data);
    else damage.push({ kind: 'columnDamaged', column: row.column });
  }
  if (!stored.some(({ column }) => column === table.document)) {
    damage.push({ kind: 'columnLost', column: table.document });
  }
  return damage.length > 0 ? { damage } : { built: { table, rows: segment.rows, columns } };
}

function checkedColumn(
  row: ColumnRow,
  definition: ColumnDefinition,
  rows: number,
  sizes: ReadonlyMap<string, number>,
): ColumnData | undefined {
  if (row.type !== definition.type || row.rows !== rows) return undefined;
  if (row.type === 'text') {
    const fits = row.offsets.length === rows + 1 && followEachOther(row.offsets, row.text.length);
    return fits ? unpackColumn(row) : undefined;
  }
  if (row.packed.length !== 0 && row.packed.length !== rows) return undefined;
  const data = unpackColumn(row);
  if (data.type !== 'code' || definition.type !== 'code') return data;
  const size = sizes.get(definition.dictionary) ?? 0;
  return data.values.every((code) => code >= MISSING_CODE && code < size) ? data : undefined;
}
