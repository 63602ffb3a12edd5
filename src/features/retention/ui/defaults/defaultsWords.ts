import { z } from 'zod';
import { civilDayOfIsoDate } from '../../../../shared/domain/time/civilDay.ts';
import type { Formats } from '../../../../shared/i18n/createFormats.ts';
import type { PolicyWords } from '../../../../shared/ui/policy/policyArea.ts';
import { PERIOD_UNITS, WEEK_STARTS } from '../../../../shared/domain/time/periods.ts';
import { OBSERVATION_RULES } from '../../domain/loyaltyRules.ts';
import { REHEARSED } from '../../domain/rehearsedMetrics.ts';
import { WEEKDAYS } from '../explain/calendarWords.ts';
import { goalDigits } from '../loyalty/goalDigits.ts';
import type { RetentionText } from '../retentionText.ts';

const FIELDS = [
  'period',
  'weekStart',
  'minSize',
  'repeatDays',
  'historyDays',
  'loyalty',
  'baseline',
  'goal',
  'observation',
  'from',
  'to',
] as const;

const readings = {
  period: z.enum(PERIOD_UNITS),
  weekStart: z.literal(WEEK_STARTS),
  observation: z.enum(OBSERVATION_RULES),
  baseline: z.object({ from: z.string(), to: z.string() }),
} as const;

/** Names and values of the settings as the form has them, for diffs, history and rehearsals. */
export function defaultsWords(t: RetentionText, format: Formats): PolicyWords {
  const day = (date: string) => {
    const civil = civilDayOfIsoDate(date);
    return civil === undefined ? date : format.day(civil);
  };
  const customers = (count: number) =>
    t('defaults.values.customers', { count, n: format.number(count) });
  const days = (count: number) => t('defaults.values.days', { count, n: format.number(count) });
  const ofNumber = (name: string | undefined, value: number): string => {
    switch (name) {
      case 'minSize':
        return customers(value);
      case 'repeatDays':
        return days(value);
      case 'historyDays':
        return value === 0 ? t('defaults.values.none') : days(value);
      case 'goal':
        return t('loyalty.times', { n: format.number(value, goalDigits(value)) });
      default:
        return format.number(value);
    }
  };
  return {
    field: (path) => {
      const name = FIELDS.find((field) => field === path.at(-1));
      return name ? t(`defaults.fields.${name}`) : path.join('.');
    },
    value: (path, value) => {
      const name = path.at(-1);
      const unit = readings.period.safeParse(value);
      if (name === 'period' && unit.success) return t(`options.unit.${unit.data}`);
      const weekday = readings.weekStart.safeParse(value);
      if (name === 'weekStart' && weekday.success) {
        return t(`explain.weekdays.${WEEKDAYS[weekday.data]}`);
      }
      const observation = readings.observation.safeParse(value);
      if (observation.success) return t(`defaults.observation.${observation.data}`);
      if (name === 'baseline' && value === null) return t('defaults.baseline.auto');
      const baseline = readings.baseline.safeParse(value);
      if (baseline.success) return `${day(baseline.data.from)} – ${day(baseline.data.to)}`;
      if (typeof value === 'number') return ofNumber(name, value);
      return typeof value === 'string' ? day(value) : '–';
    },
    metric: (id) => {
      const name = REHEARSED.find((metric) => metric === id);
      return name ? t(`defaults.metrics.${name}`) : id;
    },
  };
}
