import type { FactTable } from '../../../domain/facts/columnTypes.ts';
import { newCodes } from '../../../domain/facts/rebaseCodes.ts';
import { emptyDictionary, loadDictionaries } from '../../facts/dictionarySet.ts';
import type { DictionaryRow, WorkspaceDb } from '../../workspaceDb.ts';

/** The other side's codes as codes of this side. */
export type Recoding = ReadonlyMap<string, { readonly base: number; readonly codes: Int32Array }>;

export type MergedDictionaries = {
  /** By dictionary; those are left out whose codes are the same on both sides. */
  readonly recoding: Recoding;
  /** Values that this side does not have yet. */
  readonly pages: readonly DictionaryRow[];
};

export async function mergedDictionaries(
  db: WorkspaceDb,
  incoming: WorkspaceDb,
): Promise<MergedDictionaries> {
  const own = await loadDictionaries(db);
  const recoding = new Map<string, { base: number; codes: Int32Array }>();
  const pages: DictionaryRow[] = [];
  for (const [dictionary, theirs] of await loadDictionaries(incoming)) {
    const grown = own.get(dictionary) ?? emptyDictionary();
    const before = grown.size;
    const codes = newCodes(theirs, 0, grown);
    if (codes.some((code, i) => code !== i)) recoding.set(dictionary, { base: 0, codes });
    const page = grown.pageFrom(before);
    if (page) pages.push({ dictionary, ...page });
  }
  return { recoding, pages };
}

/** Whether any column of a table has other codes here. */
export function isRecoded(table: FactTable, recoding: Recoding): boolean {
  return Object.values(table.columns).some(
    (column) => column.type === 'code' && recoding.has(column.dictionary),
  );
}
