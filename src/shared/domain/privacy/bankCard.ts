import { luhn } from './luhn.ts';

/**
 * Whether the digits can be a payment card's: the issuers' ranges with the lengths that they use,
 * and the Luhn check digit. Ranges are ISO/IEC 7812 issuer identifiers: Visa 4; Mastercard 51–55 and
 * 2221–2720; American Express 34, 37; Diners 30, 36, 38, 39; JCB 3528–3589; UnionPay 62; Discover
 * 6011, 644–65; Maestro 50, 56–58, 6; and cards of Chinese banks older than UnionPay's range: 9.
 *
 * An article number (EAN-13, GTIN) has 13 digits as well: one whose own check digit is right is that.
 * @param digits '0' to '9' only
 */
export function isBankCard(digits: string): boolean {
  return ISSUERS.test(digits) && luhn(digits) && !isArticleNumber(digits);
}

const ISSUERS =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|3[0689]\d{12}|35(?:2[89]|[3-8]\d)\d{12,15}|6\d{12,18}|5[0678]\d{11,17}|9[4589]\d{14,17})$/;

/** Weights 1 and 3 in turn; the sum is a multiple of ten. Source: GS1 General Specifications 7.9. */
function isArticleNumber(digits: string): boolean {
  if (digits.length !== 13) return false;
  let sum = 0;
  for (let place = 0; place < 13; place++) sum += Number(digits[place]) * (place % 2 === 0 ? 1 : 3);
  return sum % 10 === 0;
}
