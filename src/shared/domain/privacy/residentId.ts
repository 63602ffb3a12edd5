import { isCivilDate } from '../time/civilDay.ts';

/** The first two digits: provinces, by GB/T 2260; 81 to 83 are residence permits of GB 11643. */
const PROVINCES = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/**
 * Whether the text is a Chinese resident identity number: six digits of the place, the date of
 * birth, three of sequence, and the check character of ISO 7064 MOD 11-2. Source: GB 11643-1999.
 * @param text 17 digits and a digit or X
 */
export function isResidentId(text: string): boolean {
  if (!/^\d{17}[\dXx]$/.test(text) || !PROVINCES.test(text)) return false;
  const year = Number(text.slice(6, 10));
  if (year < 1800 || year > 2099 || !hasDate(year, text.slice(10, 14))) return false;
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(text[place]), 0);
  return CHECKS[sum % 11] === text[17]?.toUpperCase();
}

/** Whether the text can be a number of the old form (before 1999): 15 digits, born 19yy, no check. */
export function isOldResidentId(text: string): boolean {
  if (!/^\d{15}$/.test(text) || !PROVINCES.test(text)) return false;
  return hasDate(1900 + Number(text.slice(6, 8)), text.slice(8, 12));
}

function hasDate(year: number, monthDay: string): boolean {
  return isCivilDate(year, Number(monthDay.slice(0, 2)), Number(monthDay.slice(2)));
}
