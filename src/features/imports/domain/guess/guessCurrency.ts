import { currencyOf } from '../values/currencyNames.ts';
import { parseDecimal } from '../values/parseDecimal.ts';

/**
 * The currency that most of the cells name: those of the currency's own column, or signs beside
 * amounts. Undefined where none does.
 */
export function guessCurrency(
  currencies: readonly string[],
  amounts: readonly string[],
): string | undefined {
  const counts = new Map<string, number>();
  const count = (name: string | undefined) => {
    const currency = name === undefined ? undefined : currencyOf(name, null);
    if (currency !== undefined) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  };
  for (const name of currencies) count(name);
  if (counts.size === 0) {
    for (const amount of amounts) {
      // Most amounts are plain digits, which name nothing.
      if (/[^\d.,-]/.test(amount)) {
        count((parseDecimal(amount, '.') ?? parseDecimal(amount, ','))?.currency);
      }
    }
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0];
}
