import {
  PLACEMENTS,
  type RecommendationSettings,
} from '../../../domain/settings/recommendationSettings.ts';
import type { Boost, Exclusion, Pin } from '../../../domain/settings/ruleSettings.ts';

/** Rules by their ids, which name them for good. */
export type KnownRules = {
  readonly boosts: ReadonlyMap<string, Boost>;
  readonly pins: ReadonlyMap<string, Pin>;
  readonly exclusions: ReadonlyMap<string, Exclusion>;
};

/** All rules of all placements in several settings; of two with one id the first counts. */
export function knownRules(all: readonly RecommendationSettings[]): KnownRules {
  const placements = all.flatMap((settings) => PLACEMENTS.map((name) => settings[name]));
  return {
    boosts: byId(placements.flatMap(({ boosts }) => boosts)),
    pins: byId(placements.flatMap(({ pins }) => pins)),
    exclusions: byId(placements.flatMap(({ exclusions }) => exclusions)),
  };
}

function byId<R extends { readonly id: string }>(rules: readonly R[]): Map<string, R> {
  const found = new Map<string, R>();
  for (const rule of rules) if (!found.has(rule.id)) found.set(rule.id, rule);
  return found;
}
