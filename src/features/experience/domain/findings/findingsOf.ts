import { compareProportions } from '../../../../shared/domain/statistics/compareProportions.ts';
import { proportion } from '../../../../shared/domain/statistics/wilson.ts';
import {
  LEAST_CASES,
  type Counted,
  type Finding,
  type FindingSource,
  type GroupShare,
  type Stake,
} from './findingTypes.ts';

/**
 * Parts with a name and enough cases on both sides. None where nothing went wrong anywhere: then it is
 * not known, or there is nothing to compare.
 */
export function judgedParts(groups: readonly GroupShare[]): GroupShare[] {
  if (groups.every(({ count }) => count === 0)) return [];
  const othersOf = othersIn(groups);
  return groups.filter(
    (group) =>
      group.name !== '' && group.size >= LEAST_CASES && othersOf(group).size >= LEAST_CASES,
  );
}

/** What a part is compared with: all other parts, where it names nothing else. */
function othersIn(groups: readonly GroupShare[]): (group: GroupShare) => Counted {
  let count = 0;
  let size = 0;
  for (const group of groups) {
    count += group.count;
    size += group.size;
  }
  return (group) => group.others ?? { count: count - group.count, size: size - group.size };
}

/**
 * Parts that do worse than all the others together, so that chance hardly explains it: the interval of
 * the difference (Newcombe, made wider for as many parts as are judged) lies above 0. The largest
 * excess first.
 */
export function findingsOf(source: FindingSource, groups: readonly GroupShare[]): Finding[] {
  const othersOf = othersIn(groups);
  const judged = judgedParts(groups);
  return judged
    .map((group): Finding => {
      const rest = othersOf(group);
      const others = proportion(rest.count, rest.size);
      const excess = group.count - group.size * others.rate;
      const stake = stakeOf(group, excess);
      return {
        source,
        group: group.name,
        ...(group.label === undefined ? {} : { label: group.label }),
        share: proportion(group.count, group.size),
        others,
        difference: compareProportions(group, others, judged.length),
        excess,
        ...(stake === undefined ? {} : { stake }),
      };
    })
    .filter(({ difference }) => difference.interval.lower > 0)
    .sort((a, b) => b.excess - a.excess || (a.group < b.group ? -1 : 1));
}

function stakeOf({ stake, worth }: GroupShare, excess: number): Stake | undefined {
  if (stake || worth === undefined) return stake;
  const customers = Math.round(excess);
  if (worth === null) return { customers, money: [] };
  const amount = Math.round(excess * worth.amount);
  return { customers, money: [{ currency: worth.currency, amount }] };
}
