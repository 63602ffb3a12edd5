import type { Training } from '../features/recommendations/domain/algorithms/model.ts';
import type { HeldOut } from '../features/recommendations/domain/evaluation/heldOut.ts';
import type { Tunable } from '../features/recommendations/domain/evaluation/searchKnobs.ts';
import { recommendationPolicy } from '../features/recommendations/domain/settings/recommendationSettings.ts';

/** One way of dividing a data set: what is learned from, and what is to be foretold. */
export type Protocol = {
  readonly trainingOf: (learning: Tunable['learning']) => Training;
  readonly heldOut: HeldOut;
};

/** Every pair counts 1, however old. */
export const PLAIN_LEARNING: Tunable['learning'] = recommendationPolicy.defaults.home.learning;

/** Places by group, ascending within each. */
export function grouped(groups: Int32Array, values: Int32Array): Map<number, number[]> {
  const found = new Map<number, number[]>();
  groups.forEach((group, n) => {
    const of = found.get(group);
    if (of) of.push(values[n]!);
    else found.set(group, [values[n]!]);
  });
  for (const of of found.values()) of.sort((a, b) => a - b);
  return found;
}
