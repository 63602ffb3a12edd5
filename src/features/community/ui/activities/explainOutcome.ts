import type { Formats } from '../../../../shared/i18n/createFormats.ts';
import type { Explanation } from '../../../../shared/ui/explanation.ts';
import { AFTER_DAYS, type ActivityOutcome } from '../../domain/activities/activityOutcome.ts';
import type { useCommunityText } from '../communityText.ts';

type Tools = { readonly t: ReturnType<typeof useCommunityText>; readonly format: Formats };

/** How the difference among customers alike is made. */
export function explainOutcome(
  { t, format }: Tools,
  { matched, exposed, others, strata, compared }: ActivityOutcome,
): Explanation {
  const fact = (
    name: 'formula' | 'alike' | 'counts' | 'compared' | 'method',
    values: Readonly<Record<string, string | number>>,
  ) => ({
    term: t(`activities.results.${name}`),
    detail: t(`activities.results.${name}Text`, values),
  });
  return {
    value: format.points(matched.difference),
    state: 'estimate',
    interval: t('activities.results.between', {
      low: format.points(matched.interval.lower),
      high: format.points(matched.interval.upper),
    }),
    sentence: t('activities.results.sentence'),
    facts: [
      fact('formula', { days: AFTER_DAYS }),
      fact('alike', {}),
      fact('counts', {
        count: format.number(exposed.count),
        size: format.number(exposed.size),
        otherCount: format.number(others.count),
        otherSize: format.number(others.size),
      }),
      fact('compared', { compared: format.number(compared), strata: format.number(strata) }),
      fact('method', {}),
    ],
  };
}
