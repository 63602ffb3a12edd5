import { FOLDED_UNITS } from '../../../../shared/domain/text/foldedUnits.ts';

/** Units that become text at once: no more than a call takes arguments. */
const BLOCK = 1 << 13;

/** The text as it is compared, of the same length. Astral letters (𝐀, some old scripts) keep their case. */
export function searchForm(text: string): string {
  const units: number[] = [];
  let folded = '';
  for (let from = 0; from < text.length; from += BLOCK) {
    const length = Math.min(BLOCK, text.length - from);
    // A plain array: a typed one is handed over element by element, many times as slowly.
    for (let i = 0; i < length; i++) units[i] = FOLDED_UNITS[text.charCodeAt(from + i)] ?? 0;
    units.length = length;
    folded += String.fromCharCode.apply(undefined, units);
  }
  return folded;
}
