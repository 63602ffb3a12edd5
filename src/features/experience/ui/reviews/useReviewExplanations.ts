import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import type { Explanation } from '../../../../shared/ui/explanation.ts';
import { LEAST_SHOWN, type ReviewReport } from '../../domain/voice/voiceTypes.ts';
import { REVIEWS_PATH } from '../../experiencePlace.ts';
import { useExperienceText } from '../experienceText.ts';
import { QUOTES_PANEL, type VoiceSearch } from '../voice/voiceSearch.ts';

/** How the numbers of all reviews are made; null where there are too few, or none. */
export function useReviewExplanations(
  { rating, negative, change }: ReviewReport,
  { days }: Pick<VoiceSearch, 'days'>,
) {
  const t = useExperienceText();
  const format = useFormat();
  const period = {
    term: t('voice.period'),
    detail: days === 0 ? t('period.all') : t('period.last', { n: days }),
  };
  const starsInterval = t('voice.interval', {
    low: format.number(rating.lower, 2),
    high: format.number(rating.upper, 2),
  });
  const negativeInterval = t('voice.interval', {
    low: format.percent(negative.interval.lower),
    high: format.percent(negative.interval.upper),
  });
  const stars: Explanation | null =
    rating.n < LEAST_SHOWN
      ? null
      : {
          value: format.number(rating.mean, 2),
          state: 'estimate',
          interval: starsInterval,
          sentence: t('reviews.explain.stars'),
          facts: [
            {
              term: t('voice.learning.formula'),
              detail: t('reviews.explain.starsFormula', {
                count: rating.n,
                n: format.number(rating.n),
              }),
            },
            period,
            { term: t('voice.learning.method'), detail: t('reviews.explain.starsMethod') },
          ],
        };
  const share: Explanation | null =
    negative.size < LEAST_SHOWN
      ? null
      : {
          value: format.percent(negative.rate),
          state: 'estimate',
          interval: negativeInterval,
          sentence: t('reviews.explain.negative'),
          facts: [
            {
              term: t('voice.learning.formula'),
              detail: t('reviews.explain.negativeFormula', {
                count: format.number(negative.count),
                n: format.number(negative.size),
              }),
            },
            ...(change === null || Number.isNaN(change.difference)
              ? []
              : [
                  {
                    term: t('reviews.topics.change'),
                    detail: t('reviews.explain.change', {
                      change: signed(format.points, change.difference),
                      low: signed(format.points, change.interval.lower),
                      high: signed(format.points, change.interval.upper),
                    }),
                  },
                ]),
            period,
            { term: t('reviews.explain.judged'), detail: t('reviews.explain.judgedText') },
            { term: t('voice.learning.method'), detail: t('reviews.explain.negativeMethod') },
          ],
          rows: {
            href: `/${REVIEWS_PATH}?days=${days}&sentiment=negative#${QUOTES_PANEL}`,
            label: t('reviews.explain.rows'),
          },
        };
  return { stars, starsInterval, negative: share, negativeInterval };
}

/** A difference of rates in words, with a true minus. */
export function signed(points: (difference: number) => string, difference: number): string {
  return `${difference < 0 ? '−' : '+'}${points(Math.abs(difference))}`;
}
