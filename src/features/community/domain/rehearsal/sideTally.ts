import { proportion, type Proportion } from '../../../../shared/domain/statistics/wilson.ts';
import type { Outcome } from '../rules/actionsLeft.ts';
import type { Verdict } from '../rules/ruleEngine.ts';
import type { ModerationSettings } from '../rules/ruleSettings.ts';

/** What rules, or one of them, hit; each share with Wilson's interval. */
export type HitCounts = {
  /** Messages hit, of all. */
  readonly hit: Proportion;
  /** Breaches, of the hit messages that a person has decided about. */
  readonly precision: Proportion;
  /** Hit messages, of those that a person found to be breaches. */
  readonly recall: Proportion;
  /** Messages of which a condition could not be told, so that they were not hit. */
  readonly untold: number;
};

export type SideResult = HitCounts & {
  /** In the order of the settings; those that are switched off are left out. */
  readonly rules: readonly (HitCounts & { readonly rule: string })[];
};

type Counts = { hit: number; decided: number; breaches: number; untold: number };

/** Counts what one set of rules hits. */
export class SideTally {
  readonly #all = noCounts();
  readonly #rules: ReadonlyMap<string, Counts>;

  constructor({ rules }: Pick<ModerationSettings, 'rules'>) {
    const active = rules.filter((rule) => rule.active);
    this.#rules = new Map(active.map(({ id }) => [id, noCounts()]));
  }

  add({ hits, untold }: Verdict, outcome: Outcome | undefined): void {
    if (hits.length > 0) addHit(this.#all, outcome);
    for (const { rule } of hits) addHit(this.#rules.get(rule), outcome);
    if (untold.length > 0) this.#all.untold++;
    for (const rule of untold) {
      const counts = this.#rules.get(rule);
      if (counts) counts.untold++;
    }
  }

  /**
   * @param messages how many there were
   * @param breaches of which a person found so many to be breaches
   */
  result(messages: number, breaches: number): SideResult {
    const shares = (counts: Counts): HitCounts => ({
      hit: proportion(counts.hit, messages),
      precision: proportion(counts.breaches, counts.decided),
      recall: proportion(counts.breaches, breaches),
      untold: counts.untold,
    });
    return {
      ...shares(this.#all),
      rules: [...this.#rules].map(([rule, counts]) => ({ rule, ...shares(counts) })),
    };
  }
}

function noCounts(): Counts {
  return { hit: 0, decided: 0, breaches: 0, untold: 0 };
}

function addHit(counts: Counts | undefined, outcome: Outcome | undefined): void {
  if (!counts) return;
  counts.hit++;
  if (outcome !== undefined) counts.decided++;
  if (outcome === 'breach') counts.breaches++;
}
