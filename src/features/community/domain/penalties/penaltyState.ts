import type { StepAction } from '../../../../shared/domain/community/moderationTerms.ts';

/** A penalty that a person confirmed. */
export type Penalty = {
  readonly decision: string;
  readonly member: string;
  readonly action: StepAction;
  /** Epoch ms. */
  readonly at: number;
  readonly by: string;
  /** Epoch ms at which staff ended it before its time, or a successful appeal did; null for neither. */
  readonly liftedAt: number | null;
  /** It should not have been: its points are gone too. */
  readonly overturned: boolean;
};

export type PenaltyState =
  | { readonly kind: 'running'; readonly until: number | null }
  | { readonly kind: 'ended' }
  | { readonly kind: 'lifted' }
  | { readonly kind: 'overturned' };

/**
 * Whether a penalty holds at an instant. A mute ends by itself; a removal and a blacklisting hold
 * until they are lifted; a notice and a warning are over once they are said.
 *
 * @param now epoch ms
 */
export function penaltyState(penalty: Penalty, now: number): PenaltyState {
  const { action, at, liftedAt, overturned } = penalty;
  if (overturned) return { kind: 'overturned' };
  if (liftedAt !== null && liftedAt <= now) return { kind: 'lifted' };
  if (action.kind === 'notice' || action.kind === 'warning') return { kind: 'ended' };
  if (action.kind !== 'mute') return { kind: 'running', until: null };
  const until = at + action.seconds * 1000;
  return now < until ? { kind: 'running', until } : { kind: 'ended' };
}
