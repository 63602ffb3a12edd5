import type { BuiltTable } from '../../domain/facts/columnBuilders.ts';
import { newCodes, rebaseCodes } from '../../domain/facts/rebaseCodes.ts';
import type { DictionaryRow, WorkspaceDb } from '../workspaceDb.ts';
import { emptyDictionary, type DictionarySet } from './dictionarySet.ts';

/** An import's tables with final codes, and the dictionary pages that publishing has to add. */
export type BasedImport = { readonly tables: BuiltTable[]; readonly pages: DictionaryRow[] };

/**
 * Settles the provisional codes of an import: where another import has grown a dictionary since
 * this one began, its new values get other codes.
 */
export async function rebaseOnStored(
  db: WorkspaceDb,
  tables: readonly BuiltTable[],
  dictionaries: DictionarySet,
): Promise<BasedImport> {
  const changes = new Map<string, { base: number; codes: Int32Array }>();
  const pages: DictionaryRow[] = [];
  for (const name of dictionaries.names()) {
    const provisional = dictionaries.get(name);
    const base = dictionaries.base(name);
    let dictionary = provisional;
    let size = base;
    const stored = await db.dictionaries.where('dictionary').equals(name).sortBy('base');
    const last = stored.at(-1);
    if (last && last.base + last.offsets.length - 1 > base) {
      dictionary = emptyDictionary();
      for (const page of stored) dictionary.addPage(page);
      size = dictionary.size;
      changes.set(name, { base, codes: newCodes(provisional, base, dictionary) });
    }
    const page = dictionary.pageFrom(size);
    if (page) pages.push({ dictionary: name, ...page });
  }
  if (changes.size === 0) return { tables: [...tables], pages };
  return { tables: tables.map((table) => rebaseCodes(table, changes)), pages };
}
