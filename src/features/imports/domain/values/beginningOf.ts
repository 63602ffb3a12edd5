import { htmlToText } from '../mail/htmlToText.ts';

/** Units that are kept: a card shows few lines, and a catalogue has fifty thousand descriptions. */
const KEPT = 280;
/** Units of a file's text that are looked at: markup before the first words may be long. */
const LOOKED_AT = 20_000;

/**
 * How a description begins, as plain text on one line; … stands where it goes on. A cell that is a whole number
 * tells how many letters there are (`letterCount`), and no words.
 */
export function beginningOf(description: string): string {
  if (/^\s*\d{1,6}\s*$/u.test(description)) return '';
  const text = htmlToText(description.slice(0, LOOKED_AT)).replace(/\s+/gu, ' ').trim();
  if (text.length <= KEPT) return text;
  const cut = text.slice(0, KEPT);
  // At a blank near the end; Han texts have none. No half of a character stays.
  const blank = cut.lastIndexOf(' ');
  const kept = blank > KEPT - 30 ? cut.slice(0, blank) : cut.replace(/[\ud800-\udbff]$/u, '');
  return `${kept}…`;
}
