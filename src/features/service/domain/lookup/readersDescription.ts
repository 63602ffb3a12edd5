import type { ProductCard } from './lookupParams.ts';
import { readsRather } from './readsRather.ts';

/** A product's description in the reader's language, or the only one that there is. */
export function readersDescription(
  { description, otherDescription }: Pick<ProductCard, 'description' | 'otherDescription'>,
  chinese: boolean,
): string {
  if (description === '' || otherDescription === '') return description || otherDescription;
  return readsRather(description, otherDescription, chinese) ? otherDescription : description;
}
