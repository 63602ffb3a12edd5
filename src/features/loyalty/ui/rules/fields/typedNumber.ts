/** A number as staff type it, "1.5" or "1,5"; NaN for what is none, or none yet. */
export function typedNumber(text: string): number {
  const plain = text.trim().replace(',', '.');
  return /^(?:\d+\.?\d*|\.\d+)$/u.test(plain) ? Number(plain) : NaN;
}
