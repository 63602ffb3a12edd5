import type { RehearsedMetric } from '../../../domain/policy/policyTypes.ts';
import type { Formats } from '../../../i18n/createFormats.ts';
import type { useSharedText } from '../../../i18n/useSharedText.ts';
import { HALF_STEP } from './shownStep.ts';

type Unit = RehearsedMetric['unit'];

/** How figures of a metric are written. */
export type MetricFormat = {
  /** "25.2%", "€6.80", "41 days"; "no data" for null. */
  readonly value: (unit: Unit, value: number | null) => string;
  /** "+2.6 pts", "−€0.10", "0": always with its sign. */
  readonly change: (unit: Unit, difference: number) => string;
  /** "+0.8 – +2.0 pts": an interval of changes, the unit of rates said once. */
  readonly range: (unit: Unit, lower: number, upper: number) => string;
};

/**
 * @param currency of the shop, ISO 4217; null where nobody has said it
 * @param shareDigits after the point of a rate in per cent: more for rates of a few in a hundred
 */
export function metricFormat(
  t: ReturnType<typeof useSharedText>,
  format: Formats,
  currency: string | null,
  shareDigits = 1,
): MetricFormat {
  const halfStep = { ...HALF_STEP, share: HALF_STEP.share * 10 ** (1 - shareDigits) };
  const plain = (value: number) => format.number(value, Number.isInteger(value) ? 0 : 1);
  const write: Readonly<Record<Unit, (value: number) => string>> = {
    share: (value) => format.percent(value, shareDigits),
    count: plain,
    money: (value) => format.money(value, currency),
    days: (value) => t('policy.units.days', { value: plain(value), count: value }),
    ratio: (value) => t('policy.units.ratio', { value: format.number(value, 2) }),
    points: plain,
  };
  const writeChange = {
    ...write,
    share: (value: number) => format.points(value, shareDigits),
    ratio: (value: number) => format.number(value, 2),
  };
  const signed = (value: number, written: string) => (value > 0 ? `+${written}` : written);
  // What reads as 0 has no sign.
  const shownOf = (unit: Unit, difference: number) =>
    Math.abs(difference) < halfStep[unit] ? 0 : difference;
  const change = (unit: Unit, difference: number) => {
    const shown = shownOf(unit, difference);
    return signed(shown, writeChange[unit](shown));
  };
  return {
    value: (unit, value) =>
      value === null || Number.isNaN(value) ? t('chart.noData') : write[unit](value),
    change,
    range: (unit, lower, upper) => {
      const shown = shownOf(unit, lower);
      const first =
        unit === 'share'
          ? signed(shown, format.number(shown * 100, shareDigits))
          : change(unit, lower);
      return `${first} – ${change(unit, upper)}`;
    },
  };
}
