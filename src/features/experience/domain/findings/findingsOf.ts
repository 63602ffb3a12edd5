import { compareProportions } from '../../../../shared/domain/statistics/compareProportions.ts';
import { proportion } from '../../../../shared/domain/statistics/wilson.ts';
import { LEAST_CASES, type Finding, type FindingSource, type GroupShare } from './findingTypes.ts';

/**
 * Parts with a name and enough cases on both sides. None where nothing went wrong anywhere: then it is
 * not known, or there is nothing to compare.
 */
export function judgedParts(groups: readonly GroupShare[]): GroupShare[] {
  const size = groups.reduce((sum, group) => sum + group.size, 0);
  if (groups.every(({ count }) => count === 0)) return [];
  return groups.filter(
    (group) => group.name !== '' && group.size >= LEAST_CASES && size - group.size >= LEAST_CASES,
  );
}

/**
 * Parts that do worse than all the others together, so that chance hardly explains it: the interval of
 * the difference (Newcombe, made wider for as many parts as are judged) lies above 0. The largest
 * excess first.
 */
export function findingsOf(source: FindingSource, groups: readonly GroupShare[]): Finding[] {
  let count = 0;
  let size = 0;
  for (const group of groups) {
    count += group.count;
    size += group.size;
  }
  const judged = judgedParts(groups);
  return judged
    .map((group): Finding => {
      const others = proportion(count - group.count, size - group.size);
      return {
        source,
        group: group.name,
        share: proportion(group.count, group.size),
        others,
        difference: compareProportions(group, others, judged.length),
        excess: group.count - group.size * others.rate,
      };
    })
    .filter(({ difference }) => difference.interval.lower > 0)
    .sort((a, b) => b.excess - a.excess || (a.group < b.group ? -1 : 1));
}
