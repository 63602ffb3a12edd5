import type { Candidate, EntryRules } from '../../../../shared/domain/community/drawRecords.ts';
import { byCodePoints } from './byCodePoints.ts';
import { MOST_WEIGHT, type DrawEntry } from './drawEntry.ts';
import { householdLabels } from './householdLabels.ts';
import { readableId } from './readableId.ts';

export type LeftOutReason =
  'noId' | 'noWeight' | 'tooMuch' | 'tooNew' | 'joinedUnknown' | 'coolDown' | 'excluded';

export type LeftOut = { readonly id: string; readonly reason: LeftOutReason };

export type EligibleEntries = {
  /** Sorted by id, with households as labels ("h1") in the order of ids. */
  readonly entries: readonly DrawEntry[];
  /** In the order of the list. */
  readonly leftOut: readonly LeftOut[];
  /** Lines of people who were there before. */
  readonly repeated: number;
  /** People whose chances were cut to the cap. */
  readonly capped: number;
};

export type EntryContext = {
  /** Civil day on which the list is frozen. */
  readonly today: number;
  /** Ids of those who won, draw by draw, the last draw first. */
  readonly winnersBefore: readonly (readonly string[])[];
  /** Ids of staff and others who may not take part. */
  readonly excluded: readonly string[];
};

/** Who takes part with how many chances, and who does not and why. */
export function eligibleEntries(
  candidates: readonly Candidate[],
  rules: EntryRules,
  { today, winnersBefore, excluded }: EntryContext,
): EligibleEntries {
  const resting = new Set(winnersBefore.slice(0, rules.coolDown).flat().map(readableId));
  const barred = new Set(excluded.map(readableId));
  const people = new Map<string, { weight: number; household: string }>();
  const leftOut: LeftOut[] = [];
  let repeated = 0;
  const reasonOf = (id: string, { weight, joined }: Candidate): LeftOutReason | null => {
    if (!Number.isInteger(weight) || weight < 1) return 'noWeight';
    if (weight > MOST_WEIGHT) return 'tooMuch';
    if (barred.has(id)) return 'excluded';
    if (resting.has(id)) return 'coolDown';
    if (rules.leastDays === 0) return null;
    if (joined === null) return 'joinedUnknown';
    return today - joined < rules.leastDays ? 'tooNew' : null;
  };
  for (const candidate of candidates) {
    const id = readableId(candidate.id);
    const reason = id === null ? 'noId' : reasonOf(id, candidate);
    if (id === null || reason !== null) {
      leftOut.push({ id: id ?? candidate.id.trim(), reason: reason ?? 'noId' });
      continue;
    }
    const known = people.get(id);
    if (!known) {
      people.set(id, { weight: candidate.weight, household: candidate.household });
      continue;
    }
    repeated++;
    if (rules.repeats === 'add') {
      known.weight = Math.min(MOST_WEIGHT, known.weight + candidate.weight);
    }
    if (known.household === '') known.household = candidate.household;
  }
  const cap = rules.mostWeight === 0 ? MOST_WEIGHT : Math.min(rules.mostWeight, MOST_WEIGHT);
  const sorted = [...people].sort(([a], [b]) => byCodePoints(a, b));
  const labelOf = householdLabels(sorted.map(([, { household }]) => household));
  return {
    entries: sorted.map(([id, { weight, household }]) => ({
      id,
      weight: Math.min(weight, cap),
      group: labelOf(household),
    })),
    leftOut,
    repeated,
    capped: sorted.filter(([, { weight }]) => weight > cap).length,
  };
}
