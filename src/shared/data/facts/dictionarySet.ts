import { ByteDictionary } from '../../domain/facts/byteDictionary.ts';
import type { WorkspaceDb } from '../workspaceDb.ts';

export function emptyDictionary(): ByteDictionary {
  return new ByteDictionary({ encoder: new TextEncoder(), decoder: new TextDecoder() });
}

/**
 * The dictionaries that one import fills: as stored at the start, then growing in memory. Codes
 * from `base` on are provisional until the import is published.
 */
export class DictionarySet {
  readonly #entries: Map<string, { dictionary: ByteDictionary; base: number }>;

  constructor(stored: ReadonlyMap<string, ByteDictionary>) {
    this.#entries = new Map(
      [...stored].map(([name, dictionary]) => [name, { dictionary, base: dictionary.size }]),
    );
  }

  get(name: string): ByteDictionary {
    return this.#entry(name).dictionary;
  }

  /** How many values the dictionary had when the import began. */
  base(name: string): number {
    return this.#entry(name).base;
  }

  names(): string[] {
    return [...this.#entries.keys()];
  }

  #entry(name: string): { dictionary: ByteDictionary; base: number } {
    let entry = this.#entries.get(name);
    if (!entry) {
      entry = { dictionary: emptyDictionary(), base: 0 };
      this.#entries.set(name, entry);
    }
    return entry;
  }
}

/** Reads all dictionaries as they are stored now. */
export async function loadDictionaries(db: WorkspaceDb): Promise<Map<string, ByteDictionary>> {
  const pages = await db.dictionaries.toArray(); // by primary key: dictionary, then base
  const dictionaries = new Map<string, ByteDictionary>();
  for (const page of pages) {
    let dictionary = dictionaries.get(page.dictionary);
    if (!dictionary) dictionaries.set(page.dictionary, (dictionary = emptyDictionary()));
    dictionary.addPage(page);
  }
  return dictionaries;
}
