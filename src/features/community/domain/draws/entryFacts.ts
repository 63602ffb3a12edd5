import type { DrawEntry } from './drawEntry.ts';
import { personalEntries } from './personalEntries.ts';

/** What of a list decides whether it can be frozen. */
export type EntryFacts = {
  /** How many take part. */
  readonly entries: number;
  /** Ids that hold personal data and would be published. */
  readonly personal: readonly string[];
  /** Somebody has more than one chance. */
  readonly weighted: boolean;
};

export function entryFacts(entries: readonly DrawEntry[]): EntryFacts {
  return {
    entries: entries.length,
    personal: personalEntries(entries),
    weighted: entries.some(({ weight }) => weight !== 1),
  };
}
