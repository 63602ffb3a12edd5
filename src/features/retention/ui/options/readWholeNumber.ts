/** A whole number from `min` to `max`, with or without spaces around it; null for anything else. */
export function readWholeNumber(text: string, min: number, max: number): number | null {
  const trimmed = text.trim();
  if (!/^\d{1,7}$/u.test(trimmed)) return null;
  const number = Number(trimmed);
  return number >= min && number <= max ? number : null;
}

const MAX_LENGTH = 366;
const MAX_BRACKETS = 24;

/** Lengths of brackets, "1, 2, 3, 6"; Chinese commas and spaces separate too. Null where not such. */
export function readBrackets(text: string): number[] | null {
  const parts = text.split(/[\s,，、]+/u).filter((part) => part !== '');
  if (parts.length === 0 || parts.length > MAX_BRACKETS) return null;
  const lengths = parts.map((part) => readWholeNumber(part, 1, MAX_LENGTH));
  return lengths.every((length) => length !== null) ? lengths : null;
}
