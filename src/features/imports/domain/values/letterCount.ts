/** Marks of HTML, and its entities. */
const MARKUP = /<[^>]*>|&(?:[a-z]+|#\d+);/giu;

/**
 * How many letters a text has that people read: without markup, blanks and line breaks. A cell that is a
 * whole number says how many.
 */
export function letterCount(text: string): number {
  const whole = text.trim();
  if (/^\d{1,6}$/u.test(whole)) return Number(whole);
  return text.replace(MARKUP, '').replace(/\s+/gu, '').length;
}
