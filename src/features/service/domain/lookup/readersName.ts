import { readsRather } from './readsRather.ts';
import type { MatchField, NamedProduct } from './lookupTypes.ts';

/** A product's name in the reader's language, and the other one where there are two. */
export type ReadersName = {
  readonly field: MatchField;
  readonly text: string;
  readonly other: { readonly field: 'name' | 'otherName'; readonly text: string } | null;
};

/**
 * Of two names the one that a reader of Chinese reads has Han characters, that of a reader of English
 * has none. A product that nobody has named goes by its number.
 */
export function readersName({ id, name, otherName }: NamedProduct, chinese: boolean): ReadersName {
  const own = { field: 'name', text: name } as const;
  const other = { field: 'otherName', text: otherName } as const;
  if (name === '' && otherName === '') return { field: 'id', text: id, other: null };
  if (otherName === '') return { ...own, other: null };
  if (name === '') return { ...other, other: null };
  return readsRather(name, otherName, chinese) ? { ...other, other: own } : { ...own, other };
}
