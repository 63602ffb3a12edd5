import type { DecimalMark } from '../importTypes.ts';
import { splitCurrency } from './currencyNames.ts';

/** The number `units × 10^-scale`, with the currency that stood beside it, as written. */
export type ParsedDecimal = {
  readonly units: number;
  readonly scale: number;
  readonly currency: string | undefined;
};

/** Decimals that are kept; a column of them must stay exact when it is brought to one scale. */
export const MAX_SCALE = 6;

const GROUPED: Readonly<Record<DecimalMark, RegExp>> = {
  // Groups of three, or of two as in 1,23,456, but the last always of three.
  '.': /^\d{1,3}(?:([,' ])\d{2,3}(?:\1\d{2,3})*)?$/,
  ',': /^\d{1,3}(?:([.' ])\d{2,3}(?:\1\d{2,3})*)?$/,
};

/**
 * Reads a number the way people and tills write it: thousands separators, currency signs or codes
 * on either side, full-width digits, a minus before, behind or as parentheses, and '1.2E+03'.
 * More than six decimals are rounded to six, half away from zero.
 *
 * @returns undefined where it is no number (percentages and 'n/a' are none), or too large
 */
export function parseDecimal(text: string, mark: DecimalMark): ParsedDecimal | undefined {
  const plain = text.normalize('NFKC').replace(/[−–—]/g, '-').replace(/[’‘]/g, "'").trim();
  const bracketed = /^\((.+)\)$/.exec(plain)?.[1];
  const { rest, currency } = splitCurrency(bracketed ?? plain);
  const signed = /^([+-]?)\s*([\d.,' ]*\d[.,]?)(?:e([+-]?\d{1,2}))?\s*(-?)$/i.exec(rest);
  if (!signed) return undefined;
  const [, sign = '', body = '', exponent = '0', trailing = ''] = signed;
  const minuses = [bracketed !== undefined, sign === '-', trailing === '-'].filter(Boolean).length;
  if (minuses > 1) return undefined;

  const [whole = '', decimals = '', ...more] = body.split(mark);
  if (more.length > 0 || !/^\d*$/.test(decimals)) return undefined;
  const digits = ungrouped(whole, mark);
  if (digits === undefined || digits + decimals === '') return undefined;
  const rounded = roundedDigits(digits + decimals, decimals.length - Number(exponent));
  if (!rounded) return undefined;
  const units = minuses === 1 && rounded.units > 0 ? -rounded.units : rounded.units;
  return { units, scale: rounded.scale, currency };
}

function ungrouped(whole: string, mark: DecimalMark): string | undefined {
  if (/^\d*$/.test(whole)) return whole;
  if (!GROUPED[mark].test(whole) || !/\D\d{3}$/.test(whole)) return undefined;
  return whole.replace(/\D/g, '');
}

function roundedDigits(
  digits: string,
  scale: number,
): { units: number; scale: number } | undefined {
  let value = BigInt(digits);
  if (scale < 0) {
    value *= 10n ** BigInt(-scale);
    scale = 0;
  }
  if (scale > MAX_SCALE) {
    const divisor = 10n ** BigInt(scale - MAX_SCALE);
    value = (value + divisor / 2n) / divisor;
    scale = MAX_SCALE;
  }
  if (value * 10n ** BigInt(MAX_SCALE - scale) > BigInt(Number.MAX_SAFE_INTEGER)) return undefined;
  return { units: Number(value), scale };
}
