import type { FoldedText } from './foldedText.ts';
import { isNoisePair, isNoiseUnit, UNIT_KIND, UNIT_KINDS } from './unitKinds.ts';

/**
 * A folded text without noise (blanks, punctuation, symbols, emoji) and with one of each run of equal
 * units; digits are no run, 11 is no 1. `starts` and `ends` of the result are units of `folded`.
 *
 * @param from,to units of `folded`
 */
export function squeezeInto(
  { units }: Pick<FoldedText, 'units'>,
  from: number,
  to: number,
  out: FoldedText,
): void {
  out.clear();
  for (let at = from; at < to; at++) {
    const unit = units[at] ?? 0;
    if (isNoiseUnit(unit)) continue;
    if ((unit & 0xfc00) === 0xd800 && at + 1 < to && isNoisePair(unit, units[at + 1] ?? 0)) {
      at++;
      continue;
    }
    pushOrExtend(unit, at, at + 1, out);
  }
}

/** What is the same as the unit before is one with it, unless a digit. */
export function pushOrExtend(unit: number, start: number, end: number, out: FoldedText): void {
  const last = out.length - 1;
  if (last >= 0 && out.units[last] === unit && UNIT_KINDS[unit] !== UNIT_KIND.digit) {
    out.ends[last] = end;
  } else {
    out.push(unit, start, end);
  }
}
