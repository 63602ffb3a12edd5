import type { FoldedText } from './foldedText.ts';
import { isNoisePair, UNIT_KIND, UNIT_KINDS } from './unitKinds.ts';

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
  out.reserve(to - from);
  const { units: kept, starts, ends } = out;
  let length = 0;
  for (let at = from; at < to; at++) {
    const unit = units[at] ?? 0;
    const kind = UNIT_KINDS[unit];
    if (kind === UNIT_KIND.space || kind === UNIT_KIND.sign) continue;
    if ((unit & 0xfc00) === 0xd800 && at + 1 < to && isNoisePair(unit, units[at + 1] ?? 0)) {
      at++;
    } else if (length > 0 && kept[length - 1] === unit && kind !== UNIT_KIND.digit) {
      ends[length - 1] = at + 1;
    } else {
      kept[length] = unit;
      starts[length] = at;
      ends[length] = at + 1;
      length++;
    }
  }
  out.length = length;
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
