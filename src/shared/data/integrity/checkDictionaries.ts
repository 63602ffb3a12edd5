import { emptyDictionary } from '../facts/dictionarySet.ts';
import type { DictionaryRow, WorkspaceDb } from '../workspaceDb.ts';
import type { FindingList } from './integrityFinding.ts';

/**
 * Checks that the pages of each dictionary follow each other without gaps and say no value twice.
 *
 * @returns how many values each dictionary has, as far as its pages go
 */
export async function checkDictionaries(
  db: WorkspaceDb,
  findings: FindingList,
): Promise<Map<string, number>> {
  const sizes = new Map<string, number>();
  const names = await db.dictionaries.orderBy('dictionary').uniqueKeys();
  for (const name of names.map(String)) {
    // One after the other: all of them together may be larger than memory.
    const pages = await db.dictionaries.where('dictionary').equals(name).sortBy('base');
    sizes.set(name, checkPages(name, pages, findings));
  }
  return sizes;
}

function checkPages(name: string, pages: readonly DictionaryRow[], findings: FindingList): number {
  const dictionary = emptyDictionary();
  let size = 0;
  for (const page of pages) {
    const where = `${name} ${page.base}`;
    const damaged = () => {
      findings.add({ kind: 'dictionaryDamaged', subject: name, where });
    };
    size = page.base + Math.max(0, page.offsets.length - 1);
    if (!followEachOther(page.offsets, page.bytes.length)) {
      damaged();
      continue;
    }
    try {
      dictionary.addPage(page);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      damaged();
    }
  }
  return size;
}

/** Whether offsets go from 0 to the end and never back. */
export function followEachOther(offsets: Uint32Array, end: number): boolean {
  if (offsets[0] !== 0 || offsets.at(-1) !== end) return false;
  for (let i = 1; i < offsets.length; i++) {
    if ((offsets[i] ?? 0) < (offsets[i - 1] ?? 0)) return false;
  }
  return true;
}
