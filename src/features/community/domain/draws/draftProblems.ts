import type { DrawRow } from '../../../../shared/domain/community/drawRecords.ts';
import { MOST_ENTRIES } from './drawEntry.ts';
import type { EntryFacts } from './entryFacts.ts';
import { piecesOf } from './piecesOf.ts';

export type DraftProblem =
  | 'noName'
  | 'noPrizes'
  | 'prizeWithoutName'
  | 'noEntries'
  | 'tooManyEntries'
  /** Ids hold telephone numbers or the like, and would be published. */
  | 'personalNames'
  /** RFC 3797 knows no weights. */
  | 'weightsWithRfc'
  /** Only a warning: some prizes will stay with nobody. */
  | 'morePrizesThanEntries';

/** Those with which a list can be frozen all the same. */
export const WARNINGS: ReadonlySet<DraftProblem> = new Set(['morePrizesThanEntries']);

/** What stands in the way of freezing a draw, and what is worth a second look. */
export function draftProblems(
  { name, prizes, method }: Pick<DrawRow, 'name' | 'prizes' | 'method'>,
  { entries, personal, weighted }: EntryFacts,
): DraftProblem[] {
  const found: DraftProblem[] = [];
  if (name.trim() === '') found.push('noName');
  if (prizes.length === 0) found.push('noPrizes');
  if (prizes.some((prize) => prize.name.trim() === '')) found.push('prizeWithoutName');
  if (entries === 0) found.push('noEntries');
  if (entries > MOST_ENTRIES) found.push('tooManyEntries');
  if (personal.length > 0) found.push('personalNames');
  if (method === 'rfc3797' && weighted) found.push('weightsWithRfc');
  if (entries > 0 && piecesOf(prizes) > entries) found.push('morePrizesThanEntries');
  return found;
}
