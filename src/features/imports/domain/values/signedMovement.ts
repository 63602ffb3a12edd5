import {
  POINTS_HISTORY_KINDS,
  type PointsHistoryKind,
} from '../../../../shared/domain/facts/pointsTables.ts';

/** Kinds whose points leave the member, whether a file writes them with a minus or not. */
const OUT: ReadonlySet<PointsHistoryKind | undefined> = new Set([
  'redeemed',
  'expired',
  'clawedBack',
]);

export type SignedMovement = { readonly kind: number; readonly points: number };

/**
 * A movement with the sign that its points have for the member: what was redeemed, expired or clawed
 * back is below 0, all else as the file has it. A refund below 0 takes points back, so it is a
 * claw-back.
 *
 * @param kind place in `POINTS_HISTORY_KINDS`
 * @param points whole points as the file has them
 */
export function signedMovement(kind: number, points: number): SignedMovement {
  const name = POINTS_HISTORY_KINDS[kind];
  // Not −0: it would not be the same value as 0.
  if (OUT.has(name)) return { kind, points: points === 0 ? 0 : -Math.abs(points) };
  if (name === 'refunded' && points < 0) {
    return { kind: POINTS_HISTORY_KINDS.indexOf('clawedBack'), points };
  }
  return { kind, points };
}
