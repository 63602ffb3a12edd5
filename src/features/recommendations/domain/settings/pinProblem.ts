import type { Pin } from './ruleSettings.ts';

export type PinProblem = 'slotBeyond' | 'slotTaken';

type Placed = Pick<Pin, 'slot' | 'from' | 'to'>;

/**
 * Why a pin cannot keep its slot: the list ends before it, or another pin keeps it on one of the
 * same days; null where it can.
 *
 * @param others the pins that come first
 */
export function pinProblem(
  pin: Placed,
  others: readonly Placed[],
  slots: number,
): PinProblem | null {
  if (pin.slot > slots) return 'slotBeyond';
  const taken = others.some(({ slot, ...days }) => slot === pin.slot && daysMeet(days, pin));
  return taken ? 'slotTaken' : null;
}

/** Slots of the list that no pin keeps on any day of a pin, in order. */
export function freeSlots(
  pin: Pick<Pin, 'from' | 'to'>,
  others: readonly Placed[],
  slots: number,
): number[] {
  const all = Array.from({ length: slots }, (_, i) => i + 1);
  return all.filter((slot) => pinProblem({ ...pin, slot }, others, slots) === null);
}

type Days = Pick<Pin, 'from' | 'to'>;

/** Whether two spans of ISO dates, both ends included, share a day; null is no end. */
function daysMeet(a: Days, b: Days): boolean {
  return startsBy(a, b) && startsBy(b, a);
}

function startsBy({ from }: Days, { to }: Days): boolean {
  return from === null || to === null || from <= to;
}
