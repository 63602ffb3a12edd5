import { foldedTextOf } from '../folding/foldedTextOf.ts';
import { isNoisePair, isNoiseUnit, UNIT_KIND, UNIT_KINDS } from '../folding/unitKinds.ts';
import type { Place } from './place.ts';

/** Signs and blanks between two digits of one number, at most: 1·2·3, 1 3 8. */
const LONGEST_NOISE = 2;

/**
 * Runs of at least so many digits, however they are written (９⓿二肆⁹₈③⑸㈤), with few signs or blanks
 * between. Chinese numerals count, so a run of them alone is one too.
 */
export function numberRuns(text: string, least: number): Place[] {
  const { units, starts, ends, length } = foldedTextOf(text);
  const found: Place[] = [];
  for (let at = 0; at < length;) {
    if (!isDigit(units[at])) {
      at++;
      continue;
    }
    let [digits, last, noise] = [0, at, 0];
    const first = at;
    for (; at < length && noise <= LONGEST_NOISE; at++) {
      if (isDigit(units[at])) {
        digits++;
        last = at;
        noise = 0;
      } else if (isNoiseUnit(units[at] ?? 0)) {
        noise++;
      } else if (isNoisePair(units[at] ?? 0, units[at + 1] ?? 0)) {
        noise++;
        at++;
      } else {
        break;
      }
    }
    if (digits >= least) found.push({ start: starts[first] ?? 0, end: ends[last] ?? 0 });
  }
  return found;
}

function isDigit(unit: number | undefined): boolean {
  return unit !== undefined && UNIT_KINDS[unit] === UNIT_KIND.digit;
}
