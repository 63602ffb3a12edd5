/** A number as staff type it, "1.5" or "1,5" or "−2"; NaN for what is none, or none yet. */
export function readNumber(text: string): number {
  const plain = text.trim().replace(',', '.').replace(/^[−–]/u, '-');
  return /^[+-]?(?:\d+\.?\d*|\.\d+)$/u.test(plain) ? Number(plain) : NaN;
}
