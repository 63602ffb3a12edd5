import { proportion, type Proportion } from '../../../../shared/domain/statistics/wilson.ts';

/** A decision with what became of it. */
export type JudgedDecision = {
  /** Rule that brought the item; '' where people reported it. */
  readonly rule: string;
  readonly reviewer: string;
  /** By an appeal or by staff. */
  readonly overturned: boolean;
};

export type OverturnRate = { readonly key: string; readonly rate: Proportion };

/**
 * The share of decisions that did not stand, for each rule or reviewer, with its Wilson interval; the
 * one with most decisions first, then by name.
 */
export function overturnRates(
  decisions: readonly JudgedDecision[],
  by: 'rule' | 'reviewer',
): OverturnRate[] {
  const counts = new Map<string, { overturned: number; all: number }>();
  for (const decision of decisions) {
    const key = decision[by];
    const count = counts.get(key) ?? { overturned: 0, all: 0 };
    count.all++;
    if (decision.overturned) count.overturned++;
    counts.set(key, count);
  }
  return [...counts]
    .map(([key, { overturned, all }]) => ({ key, rate: proportion(overturned, all) }))
    .sort((a, b) => b.rate.size - a.rate.size || (a.key < b.key ? -1 : 1));
}
