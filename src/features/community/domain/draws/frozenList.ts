import type { DrawRow } from '../../../../shared/domain/community/drawRecords.ts';
import { canonicalList } from './canonicalList.ts';
import { draftProblems, WARNINGS } from './draftProblems.ts';
import { winnersOfDraws } from './drawInput.ts';
import { eligibleEntries, type EligibleEntries } from './eligibleEntries.ts';
import { entryFacts, type EntryFacts } from './entryFacts.ts';

/** What of a draft decides who takes part. */
export type EntrySource = Pick<DrawRow, 'candidates' | 'rules' | 'excluded'>;

export type DraftEntries = EligibleEntries & { readonly facts: EntryFacts };

/**
 * Who takes part in a draft.
 *
 * @param drawn draws that were drawn, of which the last ones' winners may have to sit out
 * @param today civil day on which the list is frozen
 */
export function draftEntries(
  { candidates, rules, excluded }: EntrySource,
  drawn: readonly DrawRow[],
  today: number,
): DraftEntries {
  const winnersBefore = winnersOfDraws(drawn, rules.coolDown);
  const found = eligibleEntries(candidates, rules, { today, winnersBefore, excluded });
  return { ...found, facts: entryFacts(found.entries) };
}

/** The canonical list of a draft as it is frozen; null where it has problems. Parameters as above. */
export function frozenList(
  draft: EntrySource & Pick<DrawRow, 'name' | 'prizes' | 'method'>,
  drawn: readonly DrawRow[],
  today: number,
): string | null {
  const { entries, facts } = draftEntries(draft, drawn, today);
  const ready = draftProblems(draft, facts).every((problem) => WARNINGS.has(problem));
  return ready ? canonicalList(entries) : null;
}
