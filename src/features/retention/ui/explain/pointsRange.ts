import type { Interval } from '../../../../shared/domain/statistics/wilson.ts';
import type { ExplainWords } from './explainWords.ts';

/** An interval of a difference of rates: "−1.2 to 4.6 pts"; without its unit for a column. */
export function pointsRange(
  { t, format }: Pick<ExplainWords, 't' | 'format'>,
  { lower, upper }: Interval,
  unit = true,
): string {
  const high = unit
    ? format.points(upper, pointsDigits(upper))
    : format.number(upper * 100, pointsDigits(upper));
  return t('explain.range', { low: format.number(lower * 100, pointsDigits(lower)), high });
}

/** One decimal; two where one would show a zero that it is not. */
function pointsDigits(difference: number): number {
  return difference !== 0 && Math.abs(difference) < 0.0005 ? 2 : 1;
}
