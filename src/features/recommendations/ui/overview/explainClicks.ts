import type { Formats } from '../../../../shared/i18n/createFormats.ts';
import type { Explanation } from '../../../../shared/ui/explanation.ts';
import type { RecentClicks } from '../../domain/clicks/recentClicks.ts';
import { MEASUREMENT_PATH } from '../../recommendationsPlace.ts';
import type { RecommendationsText } from '../recommendationsText.ts';

/** Under one in a hundred is common. */
const DIGITS = 2;

/** How the click-through on the overview is made; the page of measurements has it by version. */
export function explainClicks(
  { t, format }: { readonly t: RecommendationsText; readonly format: Formats },
  { days, share }: RecentClicks,
  zone: string,
): Explanation {
  const { count, size, people, rate, interval, designEffect } = share;
  const low = format.number(interval.lower * 100, DIGITS);
  const range = t('measurement.ab.range', { low, high: format.percent(interval.upper, DIGITS) });
  const term = (name: 'formula' | 'n' | 'period' | 'calendar' | 'interval') =>
    t(`measurement.explain.terms.${name}`);
  const [counted, shown] = [format.number(count), format.number(size)];
  return {
    value: format.percent(rate, DIGITS),
    state: 'estimate',
    interval: t('measurement.ab.interval', { range }),
    sentence: t('measurement.explain.sentence.clickThrough'),
    facts: [
      {
        term: term('formula'),
        detail: t('measurement.explain.formula.clickThrough', { count: counted, size: shown }),
      },
      {
        term: term('n'),
        detail: t('measurement.explain.n', { exposures: shown, people: format.number(people) }),
      },
      { term: term('period'), detail: format.dayRange(days.from, days.to) },
      { term: term('calendar'), detail: t('measurement.explain.zone', { zone }) },
      {
        term: term('interval'),
        detail: t('measurement.explain.wilson', {
          size: shown,
          effect: format.number(designEffect, 2),
        }),
      },
    ],
    definition: { href: `/${MEASUREMENT_PATH}`, label: t('overview.toMeasurement') },
  };
}
