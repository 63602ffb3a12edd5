import type { RuleAction } from './ruleSchema.ts';

/** What a person found of a message: it breaks the rules, or it does not. */
export type Outcome = 'breach' | 'fine';

export type HumanDecision = {
  readonly message: string;
  readonly outcome: Outcome;
  /** Epoch ms. */
  readonly at: number;
};

/**
 * What a rule may still do to a message that a person may have decided about. A rule never overrules a
 * person: once somebody has decided, whichever way, it only notes.
 */
export function actionsLeft(
  actions: readonly RuleAction[],
  decision: Outcome | undefined,
): readonly RuleAction[] {
  return decision === undefined ? actions : actions.filter(({ kind }) => kind === 'note');
}

/** The standing decision about each message: of several the last, and of those at once the later one. */
export function standingDecisions(
  decisions: Iterable<HumanDecision>,
): ReadonlyMap<string, HumanDecision> {
  const standing = new Map<string, HumanDecision>();
  for (const decision of decisions) {
    const before = standing.get(decision.message);
    if (!before || decision.at >= before.at) standing.set(decision.message, decision);
  }
  return standing;
}
