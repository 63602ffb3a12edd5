import { htmlToText } from '../mail/htmlToText.ts';

/** Units that are kept: a card shows few lines, and a catalogue has fifty thousand descriptions. */
const KEPT = 280;
/** Units of a text without pictures and styles that are looked at: markup before the first words may be long. */
const LOOKED_AT = 20_000;
/** What may be longer than all words: elements of which nothing is read, and pictures within the text itself. */
const LONG_MARKUP = /<(style|script)\b[^>]*>[\s\S]*?<\/\1\s*>|(?<=["'])data:[^"']*/giu;

/**
 * How a description begins, as plain text on one line; … stands where it goes on. A cell that is a whole number
 * tells how many letters there are (`letterCount`), and no words.
 */
export function beginningOf(description: string): string {
  if (/^\s*\d{1,6}\s*$/u.test(description)) return '';
  const short = description.replace(LONG_MARKUP, '');
  const text = htmlToText(short.slice(0, LOOKED_AT).replace(/<[^>]*$/u, ''))
    .replace(/\s+/gu, ' ')
    .trim();
  if (text.length <= KEPT) return short.length > LOOKED_AT && text !== '' ? `${text}…` : text;
  const cut = text.slice(0, KEPT);
  // At a blank near the end; Han texts have none. No half of a character stays.
  const blank = cut.lastIndexOf(' ');
  const kept = blank > KEPT - 30 ? cut.slice(0, blank) : cut.replace(/[\ud800-\udbff]$/u, '');
  return `${kept}…`;
}
