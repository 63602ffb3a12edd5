import type { RehearsalTools } from './rehearsalScope.ts';

/**
 * The days of a span in the shop's zone: "9 Nov – 8 Dec 2011".
 *
 * @param from epoch ms
 * @param to the instant after the last that belongs to it, epoch ms
 */
export function spanWords(
  { format, zone }: Pick<RehearsalTools, 'format' | 'zone'>,
  from: number,
  to: number,
): string {
  const last = Math.max(from, to - 1);
  return format.dayRange(format.civilDayAt(from, zone), format.civilDayAt(last, zone));
}
