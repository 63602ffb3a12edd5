import type { RehearsalNote } from '../../domain/rehearsal/rehearsalTypes.ts';
import type { RehearsalTools } from './rehearsalScope.ts';

/** A note that makes figures better than they will be, or leaves none. */
export function isWarning({ kind }: RehearsalNote): boolean {
  return kind === 'splitLooksAhead' || kind === 'noData' || kind === 'tooFewLists';
}

/** What a note of a rehearsal says, in a sentence. */
export function noteWords(
  { t, format }: Pick<RehearsalTools, 't' | 'format'>,
  note: RehearsalNote,
): string {
  const n = (value: number) => format.number(value);
  switch (note.kind) {
    case 'noData':
    case 'tooFewLists':
      return t(`rehearsal.notes.${note.kind}`, {
        count: note.lists,
        lists: n(note.lists),
        needed: n(note.needed),
      });
    case 'easeTooLarge':
      return t('rehearsal.notes.easeTooLarge', { items: n(note.items), limit: n(note.limit) });
    case 'sampled':
      return t('rehearsal.notes.sampled', { lists: n(note.lists), of: n(note.of) });
    case 'eventsWithoutTime':
      return t('rehearsal.notes.eventsWithoutTime', { count: note.events, n: n(note.events) });
    case 'linesWithoutCustomer':
      return t('rehearsal.notes.linesWithoutCustomer', {
        count: note.lines,
        lines: n(note.lines),
        of: n(note.of),
      });
    case 'productsWithoutCost':
    case 'productsWithoutPrice':
    case 'productsWithoutStock':
      return t(`rehearsal.notes.${note.kind}`, { products: n(note.products), of: n(note.of) });
    case 'splitLooksAhead':
      return t(`rehearsal.notes.splitLooksAhead.${note.method}`);
    case 'outsideUnknown':
      return t('rehearsal.notes.outsideUnknown', {
        customers: n(note.customers),
        products: n(note.products),
      });
    case 'stockOfToday':
    case 'noOutsideScores':
      return t(`rehearsal.notes.${note.kind}`);
  }
}
