/** A rate as typed, with point or comma; null where it is no number above zero. */
export function parseRate(text: string): number | null {
  const trimmed = text.trim();
  if (!/^\d+(?:[.,]\d+)?$/u.test(trimmed)) return null;
  const rate = Number(trimmed.replace(',', '.'));
  return rate > 0 && Number.isFinite(rate) ? rate : null;
}
