/**
 * Text as a draw publishes it: in Unicode's composed form (NFC), so that "é" typed in two ways is one
 * name; runs of white space as one space, since a tab or a line break would end it early; without
 * invisible marks of direction at its ends. Null where nothing is left, or where half a surrogate
 * pair makes it no text that UTF-8 could hold.
 */
export function readableText(raw: string): string | null {
  if (/\p{Surrogate}/u.test(raw)) return null;
  const text = raw
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/^[ \u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/u, '')
    .replace(/[ \u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+$/u, '');
  return text === '' ? null : text;
}
