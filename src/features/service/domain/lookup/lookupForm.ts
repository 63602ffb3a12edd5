import { searchForm } from '../search/searchForm.ts';

const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]/g;

/**
 * A text as names are compared: as for a search, and Latin letters without their accents. Of the same
 * length, so that a place in it is the same place in the text.
 */
export function lookupForm(text: string): string {
  return searchForm(text).replace(ACCENTED, (letter) => {
    const plain = letter.normalize('NFD').charAt(0);
    return /[a-z]/.test(plain) ? plain : letter;
  });
}
