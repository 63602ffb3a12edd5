/** A member's objection to a decision. */
export type Appeal = {
  /** `appeal:<decision>`: one for each. */
  readonly id: string;
  readonly decision: string;
  /** Civil day in the shop's zone. */
  readonly day: number;
  readonly text: string;
  readonly outcome: AppealOutcome | null;
};

export type AppealOutcome = {
  readonly kind: 'upheld' | 'overturned';
  readonly by: string;
  /** Epoch ms. */
  readonly at: number;
  readonly reason: string;
};

/** The decision that is objected to. */
export type Appealed = {
  readonly decision: string;
  readonly by: string;
  /** Civil day in the shop's zone. */
  readonly day: number;
  readonly overturned: boolean;
};

export function appealId(decision: string): string {
  return `appeal:${decision}`;
}

export type AppealRefusal =
  | { readonly kind: 'appealedBefore' }
  | { readonly kind: 'alreadyOverturned' }
  /** `lastDay`: civil day on which it would still have been possible. */
  | { readonly kind: 'tooLate'; readonly lastDay: number };

/** Why a decision cannot be appealed on a day; null where it can. */
export function appealRefusal(
  { decision, day: decided, overturned }: Appealed,
  appeals: readonly Appeal[],
  today: number,
  appealDays: number,
): AppealRefusal | null {
  if (appeals.some((appeal) => appeal.decision === decision)) return { kind: 'appealedBefore' };
  if (overturned) return { kind: 'alreadyOverturned' };
  const lastDay = decided + appealDays;
  return today > lastDay ? { kind: 'tooLate', lastDay } : null;
}

export type AppealDecisionRefusal = 'decidedBefore' | 'ownDecision';

/**
 * Why somebody may not decide an appeal; null where they may. Nobody judges their own decision; names
 * are self-declared, so this keeps honest people honest.
 */
export function appealDecisionRefusal(
  appeal: Appeal,
  { by }: Appealed,
  reviewer: string,
): AppealDecisionRefusal | null {
  if (appeal.outcome !== null) return 'decidedBefore';
  return by === reviewer ? 'ownDecision' : null;
}
