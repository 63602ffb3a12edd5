import type { TermHit } from './termMatcher.ts';

/**
 * A text with hits covered: one mark for each UTF-16 unit of what a hit spans, so that the length stays.
 * Overlapping hits are covered once.
 *
 * @param mark one unit
 */
export function censored(
  text: string,
  hits: readonly Pick<TermHit, 'start' | 'end'>[],
  mark = '■',
): string {
  let result = '';
  let past = 0;
  for (const { start, end } of hits.toSorted((a, b) => a.start - b.start)) {
    if (end <= past) continue;
    const from = Math.max(start, past);
    result += text.slice(past, from) + mark.repeat(end - from);
    past = end;
  }
  return result + text.slice(past);
}
