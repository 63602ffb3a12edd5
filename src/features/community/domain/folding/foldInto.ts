import { COMPLEX, continuesCluster, type CharacterFolds } from './characterFolds.ts';
import { FOLD } from './folds.ts';
import type { FoldedText } from './foldedText.ts';
import { isDecoration, isMark } from './hiddenCharacters.ts';

/**
 * Folds a part of a text character by character, with the way back. Marks are composed with what they
 * stand on (NFC, whatever the folds); those that make no other letter are hidden. Lone surrogates stay.
 * Takes time linear in the length.
 *
 * @param out is cleared first
 */
export function foldInto(
  text: string,
  from: number,
  to: number,
  folds: CharacterFolds,
  out: FoldedText,
): void {
  out.clear();
  out.reserve(to - from);
  const { table } = folds;
  let { units, starts, ends, length } = out;
  for (let at = from; at < to;) {
    const unit = text.charCodeAt(at);
    const known = table[unit] ?? COMPLEX;
    const folded = known < 0xfffe ? known : folds.unit(unit);
    if (folded !== COMPLEX && length < units.length) {
      units[length] = folded;
      starts[length] = at;
      ends[length] = ++at;
      length++;
      continue;
    }
    out.length = length;
    at = foldComplex(text, at, from, to, folds, out);
    ({ units, starts, ends, length } = out);
  }
  out.length = length;
}

/** @returns where the next character begins */
function foldComplex(
  text: string,
  at: number,
  from: number,
  to: number,
  folds: CharacterFolds,
  out: FoldedText,
): number {
  const character = characterAt(text, at, to);
  const end = at + character.length;
  if (isMark(character)) return foldCluster(text, baseBefore(text, at, from), at, to, folds, out);
  pushAll(folds.character(character), at, end, out);
  return end;
}

/** A character with all that stands on it, which takes the place of the character alone. */
function foldCluster(
  text: string,
  base: number,
  at: number,
  to: number,
  folds: CharacterFolds,
  out: FoldedText,
): number {
  while (out.length > 0 && (out.starts[out.length - 1] ?? 0) >= base) out.length--;
  let end = at;
  for (let next = at; next < to;) {
    const character = characterAt(text, next, to);
    if (!continuesCluster(character)) break;
    next += character.length;
    // What is not seen behind the last mark is no part of it.
    if (isMark(character)) end = next;
  }
  const hides = (folds.folds & FOLD.hidden) !== 0;
  let visible = text.slice(base, end);
  if (hides) {
    visible = Array.from(visible).reduce(
      (seen, each) => (folds.character(each) === '' && continuesCluster(each) ? seen : seen + each),
      '',
    );
  }
  for (const each of visible.normalize('NFC')) {
    if (hides && isDecoration(each)) continue;
    pushAll(folds.character(each), base, end, out);
  }
  out.hasMarks = true;
  return end;
}

/** Where the character begins that marks at `at` stand on; `at` where there is none. */
function baseBefore(text: string, at: number, from: number): number {
  let start = at;
  while (start > from) {
    start--;
    const unit = text.charCodeAt(start);
    const isPair = (unit & 0xfc00) === 0xdc00 && start > from && isHigh(text.charCodeAt(start - 1));
    if (isPair) return start - 1;
    if (!continuesCluster(text.charAt(start))) return start;
  }
  return at;
}

function pushAll(folded: string, start: number, end: number, out: FoldedText): void {
  for (let n = 0; n < folded.length; n++) out.push(folded.charCodeAt(n), start, end);
}

/** One code point, or a lone half of one; never reaches behind `to`. */
function characterAt(text: string, at: number, to: number): string {
  const isPair =
    at + 1 < to && isHigh(text.charCodeAt(at)) && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
  return text.slice(at, isPair ? at + 2 : at + 1);
}

function isHigh(unit: number): boolean {
  return (unit & 0xfc00) === 0xd800;
}
