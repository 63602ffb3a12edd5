import { readDelimited } from '../../../../../shared/data/text/readDelimited.ts';
import type { Candidate } from '../../../../../shared/domain/community/drawRecords.ts';
import { candidateRows } from '../../../domain/draws/candidateRows.ts';
import { householdLabels } from '../../../domain/draws/householdLabels.ts';
import { jielongList } from '../../../domain/draws/jielongList.ts';

export type PastedEntries = {
  readonly candidates: Candidate[];
  /** Lines of the text that could not be read, from 1. */
  readonly unread: readonly number[];
};

/**
 * Reads a pasted list. Phones and addresses become labels here and go no further.
 * @param counts whether a number after a name is its chances, in a 接龙; else it is part of the name
 */
export function pastedEntries(
  kind: 'jielong' | 'table',
  text: string,
  counts: boolean,
): PastedEntries {
  if (kind === 'jielong') {
    const { entries, unread, empty } = jielongList(text);
    const candidates = entries.map(({ said, name, count }) => ({
      ...(counts ? { id: name, weight: count } : { id: said, weight: 1 }),
      ...{ household: '', joined: null },
    }));
    return { candidates, unread: [...unread, ...empty].sort((a, b) => a - b) };
  }
  const table = readDelimited(new TextEncoder().encode(text));
  if (!table) return { candidates: [], unread: [] };
  const { candidates, problems } = candidateRows(table.head, table.rows);
  const labelOf = householdLabels(candidates.map(({ household }) => household));
  return {
    candidates: candidates.map((each) => ({ ...each, household: labelOf(each.household) })),
    unread: problems.map(({ line }) => line),
  };
}
