/**
 * An amount as people type it, with a point or comma before its decimals, in minor units; undefined
 * where it is none, or has more decimals than the currency.
 *
 * @param digits of the currency's minor unit
 */
export function readMoney(text: string, digits: number): number | undefined {
  const match = /^(\d{1,9})(?:[.,](\d{0,3}))?$/u.exec(text.trim());
  if (!match) return undefined;
  const [, whole = '', decimals = ''] = match;
  if (decimals.length > digits) return undefined;
  const minor = Number(whole + decimals.padEnd(digits, '0'));
  return minor <= MOST ? minor : undefined;
}

/** Minor units: as the catalogue allows. */
const MOST = 1_000_000_000;

/** Minor units as a field shows them: 1490 as 14.90. */
export function writeMoney(minor: number, digits: number): string {
  return (minor / 10 ** digits).toFixed(digits);
}
