type Range = { readonly min: number; readonly max: number; readonly optional: boolean };

/**
 * A number with at most two decimals, marked by a point or a comma.
 * @returns null for nothing typed, where that is allowed; undefined for what makes no sense
 */
export function readTypedNumber(text: string, { min, max, optional }: Range) {
  const trimmed = text.normalize('NFKC').trim();
  if (trimmed === '') return optional ? null : undefined;
  if (!/^\d{1,3}(?:[.,]\d{1,2})?$/u.test(trimmed)) return undefined;
  const number = Number(trimmed.replace(',', '.'));
  return number >= min && number <= max ? number : undefined;
}
