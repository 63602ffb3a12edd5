import type { Formats } from '../../../../shared/i18n/createFormats.ts';
import type { Explanation } from '../../../../shared/ui/explanation.ts';
import { PULSE_DAYS, type CommunityPulse } from '../../domain/overview/communityPulse.ts';
import type { useCommunityText } from '../communityText.ts';

type Tools = { readonly t: ReturnType<typeof useCommunityText>; readonly format: Formats };

/** How the share of breaches of the last days is made, and how it compares. @param until civil day */
export function explainBreaches(
  { t, format }: Tools,
  { breaches, before, change }: CommunityPulse,
  until: number,
): Explanation {
  const counted = ({ count, size }: { readonly count: number; readonly size: number }) =>
    t('overview.counted', { count: format.number(count), size: format.number(size) });
  const share = (value: number) => format.percent(value);
  return {
    value: share(breaches.rate),
    state: 'estimate',
    interval: t('groups.explain.interval', {
      low: share(breaches.interval.lower),
      high: share(breaches.interval.upper),
    }),
    sentence: t('groups.explain.sentence.breaches'),
    facts: [
      { term: t('groups.explain.how'), detail: t('groups.explain.how_breaches') },
      {
        term: t('groups.period.label'),
        detail: t('overview.period', { days: PULSE_DAYS, day: format.day(until) }),
      },
      { term: t('groups.explain.counts'), detail: counted(breaches) },
      { term: t('overview.before'), detail: counted(before) },
      ...(before.size === 0
        ? []
        : [
            {
              term: t('overview.difference'),
              detail: t('overview.differenceText', {
                value: share(change.difference),
                low: share(change.interval.lower),
                high: share(change.interval.upper),
              }),
            },
          ]),
      { term: t('groups.explain.method'), detail: t('groups.explain.wilson') },
    ],
  };
}
