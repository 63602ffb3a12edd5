/** What becomes of a redemption. `returned`: it was handed out, and came back. */
export const REDEMPTION_STATES = [
  'reserved',
  'fulfilled',
  'cancelled',
  'expired',
  'returned',
] as const;
export type RedemptionState = (typeof REDEMPTION_STATES)[number];

/** Whether it counts for a member's limit: what came back does not. */
export function counts({ state }: { readonly state: RedemptionState }): boolean {
  return state === 'reserved' || state === 'fulfilled';
}

/** Whether a reservation has waited too long, at an instant (epoch ms). */
export function hasLapsed(
  { state, expiresAt }: { readonly state: RedemptionState; readonly expiresAt: number },
  now: number,
): boolean {
  return state === 'reserved' && expiresAt <= now;
}

/** Name of what the nth round of a redemption books: it is reserved anew when it is taken up again. */
export function roundOf(id: string, round: number): string {
  return round === 1 ? id : `${id}:${round}`;
}
