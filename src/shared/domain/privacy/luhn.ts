/**
 * Whether the last digit is the check digit of the others by the Luhn formula, as on payment cards.
 * Source: ISO/IEC 7812-1 annex B.
 * @param digits '0' to '9' only
 */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits[digits.length - 1 - place]);
    const doubled = place % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
