import { isCurrency } from '../../../../shared/domain/money/currencies.ts';

/**
 * Signs and words for currencies. Several currencies share some of them; then the first is meant,
 * unless the shop's own is among them.
 */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  '¥': ['CNY', 'JPY'],
  元: ['CNY', 'TWD', 'HKD'],
  圆: ['CNY'],
  人民币: ['CNY'],
  RMB: ['CNY'],
  'CN¥': ['CNY'],
  円: ['JPY'],
  'JP¥': ['JPY'],
  $: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'TWD', 'MXN', 'ARS', 'CLP', 'COP'],
  美元: ['USD'],
  US$: ['USD'],
  HK$: ['HKD'],
  港币: ['HKD'],
  港元: ['HKD'],
  NT$: ['TWD'],
  C$: ['CAD'],
  CA$: ['CAD'],
  A$: ['AUD'],
  AU$: ['AUD'],
  S$: ['SGD'],
  R$: ['BRL'],
  '€': ['EUR'],
  欧元: ['EUR'],
  '£': ['GBP', 'EGP'],
  英镑: ['GBP'],
  '₩': ['KRW'],
  '₹': ['INR'],
  '₽': ['RUB'],
  '₫': ['VND'],
  '฿': ['THB'],
  '₺': ['TRY'],
  '₪': ['ILS'],
  '₴': ['UAH'],
  '₱': ['PHP'],
  KČ: ['CZK'],
  ZŁ: ['PLN'],
  RM: ['MYR'],
  KR: ['SEK', 'NOK', 'DKK', 'ISK'],
};

/**
 * The ISO 4217 code of a currency as shops write it: 'EUR', 'eur', '€', 'RMB', '元'.
 *
 * @param own the shop's currency, which decides what '$' or '¥' mean
 * @returns undefined where it names none
 */
export function currencyOf(text: string, own: string | null): string | undefined {
  const name = text.normalize('NFKC').trim().toUpperCase();
  if (isCurrency(name)) return name;
  const meanings = NAMES[name];
  return own !== null && meanings?.includes(own) ? own : meanings?.[0];
}

const SIGNS = Object.keys(NAMES)
  .sort((a, b) => b.length - a.length)
  .map((sign) => sign.replace(/[$]/g, '\\$&'))
  .join('|');
const LEADING = new RegExp(`^([+-]?)\\s*(${SIGNS}|[A-Z]{3}(?![A-Z]))\\s*(?=[\\d.,(+-])`, 'i');
const TRAILING = new RegExp(`(?<=[\\d.,)-])\\s*(${SIGNS}|[A-Z]{3})$`, 'i');

/** Takes the currency off a number, from either side; words that name none are left on. */
export function splitCurrency(text: string): {
  readonly rest: string;
  readonly currency: string | undefined;
} {
  const leading = LEADING.exec(text);
  if (leading && currencyOf(leading[2] ?? '', null) !== undefined) {
    const rest = (leading[1] ?? '') + text.slice(leading[0].length);
    return { rest, currency: leading[2] };
  }
  const trailing = TRAILING.exec(text);
  if (trailing && currencyOf(trailing[1] ?? '', null) !== undefined) {
    return { rest: text.slice(0, trailing.index), currency: trailing[1] };
  }
  return { rest: text, currency: undefined };
}
