/** How shops part addresses of pictures, and sizes; lists of JSON lines come joined by ' > '. */
const MARKS = /[,，;；、|\n]| > /u;
/** What Shopify has in place of a size where there is none to choose. */
const NONE = new Set(['default title', 'title']);

/** How many things a cell lists, each counted once; a cell that is a whole number says how many. */
export function listedThings(text: string): number {
  const whole = text.trim();
  if (/^\d{1,3}$/u.test(whole)) return Number(whole);
  const things = whole.split(MARKS).map((thing) => thing.trim().toLowerCase());
  return new Set(things.filter((thing) => thing !== '' && !NONE.has(thing))).size;
}
