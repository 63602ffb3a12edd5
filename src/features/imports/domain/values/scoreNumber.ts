import type { DecimalMark } from '../importTypes.ts';

/** Decimals of a score that are kept: models give 0.0000123. */
const SCALE = 9;

const NUMBER: Readonly<Record<DecimalMark, RegExp>> = {
  '.': /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i,
  ',': /^[+-]?(?:\d+,?\d*|,\d+)(?:e[+-]?\d{1,3})?$/i,
};

/**
 * A model's score as units × 10^-scale, with nine decimals at most (more are rounded).
 * @returns undefined for what is no number, or beyond ±9 million
 */
export function scoreNumber(
  text: string,
  mark: DecimalMark,
): { readonly units: number; readonly scale: number } | undefined {
  const plain = text.normalize('NFKC').replace('−', '-').trim();
  if (!NUMBER[mark].test(plain)) return undefined;
  let units = Math.round(Number(plain.replace(',', '.')) * 10 ** SCALE);
  if (!Number.isSafeInteger(units)) return undefined;
  let scale = SCALE;
  for (; scale > 0 && units % 10 === 0; scale--) units /= 10;
  return { units: units + 0, scale };
}
