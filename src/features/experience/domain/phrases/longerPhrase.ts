/** So many of the places must go on in the same way. */
const SAME = 0.8;
const LONGEST = 8;
const HAN = /^\p{Script=Han}$/u;

/**
 * A phrase in Han characters, made longer by those that stand beside it in most of its texts: 慢死 becomes
 * 慢死了. Phrases in other letters stay: their words have ends.
 *
 * @param phrase in lower case
 */
export function longerPhrase(phrase: string, texts: readonly string[]): string {
  if (!HAN.test(phrase.charAt(0))) return phrase;
  let long = phrase;
  while (long.length < LONGEST) {
    const around = beside(long, texts);
    const next = around.after ?? around.before;
    if (next === undefined) break;
    long = around.after === undefined ? next + long : long + next;
  }
  return long;
}

/** How many texts have a phrase. */
export function textsWith(phrase: string, texts: readonly string[]): number {
  return texts.reduce((count, text) => count + (text.toLowerCase().includes(phrase) ? 1 : 0), 0);
}

/** The character that most of the texts have before or behind their first such place. */
function beside(phrase: string, texts: readonly string[]) {
  const before = new Map<string, number>();
  const after = new Map<string, number>();
  let places = 0;
  for (const text of texts) {
    const at = text.indexOf(phrase);
    if (at < 0) continue;
    places++;
    const left = text.charAt(at - 1);
    const right = text.charAt(at + phrase.length);
    before.set(left, (before.get(left) ?? 0) + 1);
    after.set(right, (after.get(right) ?? 0) + 1);
  }
  const most = (counts: ReadonlyMap<string, number>) => {
    for (const [letter, count] of counts) {
      if (HAN.test(letter) && count >= SAME * places) return letter;
    }
    return undefined;
  };
  return { before: most(before), after: most(after) };
}
