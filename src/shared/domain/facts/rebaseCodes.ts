import type { BuiltTable } from './columnBuilders.ts';
import type { ByteDictionary } from './byteDictionary.ts';
import type { ColumnData } from './columnTypes.ts';

/**
 * New codes for the provisional ones of an import, after another import has grown the dictionary
 * meanwhile: index is (old code − base).
 *
 * @param grown the dictionary as stored now; the import's new values are added to it
 */
export function newCodes(
  provisional: ByteDictionary,
  base: number,
  grown: ByteDictionary,
): Int32Array {
  const codes = new Int32Array(provisional.size - base);
  for (let i = 0; i < codes.length; i++) codes[i] = grown.codeOf(provisional.valueAt(base + i));
  return codes;
}

/** The table with provisional codes (from `base` on) exchanged for new ones. */
export function rebaseCodes(
  built: BuiltTable,
  changes: ReadonlyMap<string, { base: number; codes: Int32Array }>,
): BuiltTable {
  const columns = new Map<string, ColumnData>();
  for (const [name, data] of built.columns) {
    const definition = built.table.columns[name];
    const change = definition?.type === 'code' ? changes.get(definition.dictionary) : undefined;
    if (data.type !== 'code' || !change) {
      columns.set(name, data);
      continue;
    }
    const { base, codes } = change;
    const values = data.values.map((code) => (code < base ? code : (codes[code - base] ?? code)));
    columns.set(name, { type: 'code', values });
  }
  return { ...built, columns };
}
