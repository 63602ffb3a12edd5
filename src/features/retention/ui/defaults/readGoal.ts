const LEAST = 1.05;
const MOST = 10;

/** A goal with up to two decimals, "1.5" or "1,5"; null where the text is none. */
export function readGoal(text: string): number | null {
  const trimmed = text.trim().replace(',', '.');
  if (!/^\d{1,2}(?:\.\d{1,2})?$/u.test(trimmed)) return null;
  const goal = Number(trimmed);
  return goal >= LEAST && goal <= MOST ? goal : null;
}
