import type { Text } from '../../../../shared/i18n/areaText.ts';
import type { Formats } from '../../../../shared/i18n/createFormats.ts';
import type { Explanation } from '../../../../shared/ui/explanation.ts';
import type { RecentLate } from '../../domain/overview/recentLate.ts';
import { EXPERIENCE_PATH } from '../../experiencePlace.ts';
import type { en } from '../../strings/en.ts';
import { intervalText } from '../intervalText.ts';

type Tools = { readonly t: Text<typeof en>; readonly format: Formats };

/** How the late share on the overview is made. */
export function explainRecentLate(
  { t, format }: Tools,
  { late, before, change, days }: RecentLate,
): Explanation {
  const bounds = intervalText(format, late.interval);
  return {
    value: format.percent(late.rate),
    state: 'estimate',
    interval: t('delivery.explained.interval', { bounds }),
    sentence: t('overview.delivery.sentence'),
    facts: [
      {
        term: t('delivery.explained.formula'),
        detail: t('delivery.explained.counts', {
          late: format.number(late.count),
          due: format.number(late.size),
        }),
      },
      { term: t('overview.delivery.period'), detail: format.dayRange(days.from, days.to) },
      { term: t('delivery.explained.late'), detail: t('delivery.explained.lateText') },
      { term: t('delivery.explained.method'), detail: t('delivery.explained.methodText') },
      ...(change
        ? [
            {
              term: t('overview.delivery.before'),
              detail: t('overview.delivery.beforeText', {
                rate: format.percent(before.rate),
                late: format.number(before.count),
                due: format.number(before.size),
                low: format.points(change.interval.lower),
                high: format.points(change.interval.upper),
              }),
            },
          ]
        : []),
    ],
    definition: { href: `/${EXPERIENCE_PATH}`, label: t('overview.delivery.see') },
  };
}
