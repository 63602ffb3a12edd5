import { compareProportions } from '../../../../shared/domain/statistics/compareProportions.ts';
import { proportion } from '../../../../shared/domain/statistics/wilson.ts';
import { LEAST_PEOPLE, type ShareChange } from './changeTypes.ts';

type Counted = { readonly count: number; readonly size: number };

/** The two sides of a share, and after − before with Newcombe's interval where both have enough people. */
export function shareChange(before: Counted, after: Counted): ShareChange {
  const enough = Math.min(before.size, after.size) >= LEAST_PEOPLE;
  return {
    before: proportion(before.count, before.size),
    after: proportion(after.count, after.size),
    difference: enough ? compareProportions(after, before) : null,
  };
}
