import type { FoundPlace } from '../rules/ruleContents.ts';
import type { Verdict } from '../rules/ruleEngine.ts';

/** A message of a list, with the rules that hit it and where. */
export type ListedHit = {
  /** Id of the message. */
  readonly message: string;
  readonly rules: readonly string[];
  readonly places: readonly FoundPlace[];
};

export function listedHit(message: string, { hits }: Verdict): ListedHit {
  return {
    message,
    rules: hits.map(({ rule }) => rule),
    places: hits.flatMap(({ places }) => places),
  };
}
