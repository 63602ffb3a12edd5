import type { SavedImprovement } from '../../data/improvements/improvementWrites.ts';

/** An improvement that is not on the board yet. */
export function newImprovement(
  about: Partial<
    Pick<SavedImprovement, 'title' | 'finding' | 'evidence' | 'metric' | 'baseline'>
  > = {},
): SavedImprovement {
  return {
    id: crypto.randomUUID(),
    title: '',
    finding: '',
    evidence: '',
    state: 'idea',
    owner: '',
    metric: '',
    baseline: null,
    expected: null,
    measured: null,
    since: '',
    due: '',
    note: '',
    ...about,
  };
}
