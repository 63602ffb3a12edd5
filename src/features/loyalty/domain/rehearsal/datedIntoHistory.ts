import {
  civilDate,
  civilDay,
  civilDayOfIsoDate,
  daysInMonth,
  isoDateOfCivilDay,
} from '../../../../shared/domain/time/civilDay.ts';
import type { PointRuleSettings } from '../rules/pointRuleSettings.ts';
import type { PointRule } from '../rules/ruleSchema.ts';
import type { MovedRule } from './rehearsalTypes.ts';

/**
 * Settings whose rules can be rehearsed on a history that ends on a day: those that begin after it
 * are moved back by whole years, to the latest ones in which all of their days have data, so that
 * next December's campaign is tried on last December's orders. 29 February becomes the 28th where
 * there is none.
 *
 * @param lastDay civil day
 */
export function datedIntoHistory(
  settings: PointRuleSettings,
  lastDay: number,
): { readonly settings: PointRuleSettings; readonly moved: readonly MovedRule[] } {
  const moved: MovedRule[] = [];
  const rules = settings.rules.map((rule): PointRule => {
    const from = dayOf(rule.from);
    const until = dayOf(rule.until);
    if (from === null || from <= lastDay) return rule;
    let years = 1;
    // A rule without an end is tried on half a year at least.
    const needed = until ?? from + HALF_A_YEAR;
    while (yearsBefore(needed, years) > lastDay) years++;
    const then = {
      rule: rule.id,
      from: yearsBefore(from, years),
      until: until === null ? null : yearsBefore(until, years),
    };
    moved.push(then);
    return {
      ...rule,
      from: isoDateOfCivilDay(then.from),
      until: then.until === null ? null : isoDateOfCivilDay(then.until),
    };
  });
  return { settings: { ...settings, rules }, moved };
}

const HALF_A_YEAR = 182;

function dayOf(date: string | null): number | null {
  return date === null ? null : (civilDayOfIsoDate(date) ?? null);
}

function yearsBefore(day: number, years: number): number {
  const date = civilDate(day);
  const year = date.year - years;
  return civilDay(year, date.month, Math.min(date.day, daysInMonth(year, date.month)));
}
