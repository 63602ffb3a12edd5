import type { Interval } from '../../../../shared/domain/statistics/wilson.ts';
import type { GroupFigures } from '../../domain/measurement/groupFigures.ts';
import type { Measure } from '../../domain/measurement/measures.ts';
import { NEEDED_PEOPLE } from '../../domain/measurement/neededPeople.ts';
import type { MeasurementTools } from './measurementTools.ts';

/** Products shown that revenue is told for. */
export const PER_SHOWN = 1000;

/** What people decide is often under one in a hundred; feedback is not. */
const DIGITS = { clickThrough: 2, conversion: 2, satisfaction: 1 } as const;

export function rateDigits(measure: Exclude<Measure, 'revenue'>): number {
  return DIGITS[measure];
}

/** One measure of a group, whichever kind it is. */
export type Figure = {
  readonly measure: Measure;
  /** A rate, or minor units for one product shown; NaN where there are no data. */
  readonly value: number;
  readonly interval: Interval;
  readonly people: number;
};

export function figureOf(figures: GroupFigures, measure: Measure): Figure {
  if (measure === 'revenue') {
    const { mean, interval, people } = figures.revenue;
    return { measure, value: mean, interval, people };
  }
  const { rate, interval, people } = figures[measure];
  return { measure, value: rate, interval, people };
}

/** Whether there are people, but not enough of them. */
export function isFew({ people }: Figure): boolean {
  return people > 0 && people < NEEDED_PEOPLE;
}

/** "4.21%", "€12.40", "no data". */
export function valueWords(tools: MeasurementTools, measure: Measure, value: number): string {
  const { t, format, answer } = tools;
  if (Number.isNaN(value)) return t('measurement.noData');
  return measure === 'revenue'
    ? format.money(value * PER_SHOWN, answer.currency)
    : format.percent(value, DIGITS[measure]);
}

/** "3.90 – 4.55%": the unit of rates is said once. '' where there is no interval. */
export function rangeWords(
  tools: MeasurementTools,
  measure: Measure,
  { lower, upper }: Interval,
): string {
  if (Number.isNaN(lower) || Number.isNaN(upper)) return '';
  const low =
    measure === 'revenue'
      ? valueWords(tools, measure, lower)
      : tools.format.number(lower * 100, DIGITS[measure]);
  return tools.t('measurement.ab.range', { low, high: valueWords(tools, measure, upper) });
}

/** "+1.25 pts", "−€0.40": a change always has its sign. */
export function changeWords(tools: MeasurementTools, measure: Measure, value: number): string {
  const { t, format } = tools;
  if (Number.isNaN(value)) return t('measurement.noData');
  const words =
    measure === 'revenue'
      ? valueWords(tools, measure, value)
      : format.points(value, DIGITS[measure]);
  return value > 0 ? `+${words}` : words;
}

/** "+0.60 – +1.90 pts". */
export function changeRangeWords(
  tools: MeasurementTools,
  measure: Measure,
  { lower, upper }: Interval,
): string {
  const { t, format } = tools;
  if (Number.isNaN(lower) || Number.isNaN(upper)) return t('measurement.noData');
  const plain = format.number(lower * 100, measure === 'revenue' ? 0 : DIGITS[measure]);
  const low =
    measure === 'revenue' ? changeWords(tools, measure, lower) : lower > 0 ? `+${plain}` : plain;
  return t('measurement.ab.range', { low, high: changeWords(tools, measure, upper) });
}
