import { findPersonalData } from '../../../../shared/domain/privacy/findPersonalData.ts';
import type { DrawEntry } from './drawEntry.ts';

/**
 * Ids that hold a telephone number, an address or other personal data, in the order of the list. Ids
 * are published for good, and people write such things behind their names.
 */
export function personalEntries(entries: readonly DrawEntry[]): string[] {
  return entries.flatMap(({ id }) => (findPersonalData(id).length > 0 ? [id] : []));
}
