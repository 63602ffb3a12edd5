import type { BuiltTable } from './columnBuilders.ts';
import type { ColumnData, TextColumn } from './columnTypes.ts';
import { textAt } from './textAt.ts';

/** The rows whose `keep` byte is 1, in order; the same table where all are kept. */
export function keepRows(built: BuiltTable, keep: Uint8Array): BuiltTable {
  let rows = 0;
  for (let row = 0; row < built.rows; row++) rows += keep[row] ?? 0;
  if (rows === built.rows) return built;
  const columns = new Map<string, ColumnData>();
  for (const [name, data] of built.columns) columns.set(name, keepValues(data, keep, rows));
  return { table: built.table, rows, columns };
}

function keepValues(data: ColumnData, keep: Uint8Array, rows: number): ColumnData {
  const pick = <A extends Int32Array | Float64Array | Uint8Array>(from: A, into: A): A => {
    let to = 0;
    for (let row = 0; row < from.length; row++) if (keep[row] === 1) into[to++] = from[row] ?? 0;
    return into;
  };
  switch (data.type) {
    case 'code':
      return { type: 'code', values: pick(data.values, new Int32Array(rows)) };
    case 'flag':
      return { type: 'flag', values: pick(data.values, new Uint8Array(rows)) };
    case 'decimal':
      return { ...data, values: pick(data.values, new Float64Array(rows)) };
    case 'instant':
    case 'money':
      return { type: data.type, values: pick(data.values, new Float64Array(rows)) };
    case 'text':
      return keepTexts(data, keep, rows);
  }
}

function keepTexts(data: TextColumn, keep: Uint8Array, rows: number): TextColumn {
  const texts: string[] = [];
  const offsets = new Uint32Array(rows + 1);
  for (let row = 0; row + 1 < data.offsets.length; row++) {
    if (keep[row] !== 1) continue;
    const text = textAt(data, row);
    offsets[texts.length + 1] = (offsets[texts.length] ?? 0) + text.length;
    texts.push(text);
  }
  return { type: 'text', text: texts.join(''), offsets };
}
