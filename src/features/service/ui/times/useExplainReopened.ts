import type { Proportion } from '../../../../shared/domain/statistics/wilson.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import type { Explanation } from '../../../../shared/ui/explanation.ts';
import type { GroupedTimes, TimeGroup } from '../../domain/metrics/groupedTimes.ts';
import { useServiceText } from '../serviceText.ts';
import { setHref } from '../sets/setHref.ts';
import { usePeriodWords } from '../sets/usePeriodWords.ts';
import type { TimesSearch } from './timesSearch.ts';
import { useGroupName } from './useGroupName.ts';

/**
 * How the share of reopened conversations is made, of a group or of all.
 *
 * @param at epoch ms as of which it was measured
 */
export function useExplainReopened(
  { counted, from, until }: TimesSearch,
  at: number,
): (share: Proportion, by: TimeGroup, key: GroupedTimes['key']) => Explanation {
  const t = useServiceText();
  const format = useFormat();
  const period = usePeriodWords();
  const nameOf = useGroupName();
  return (share, by, key) => {
    const { count, size, rate, interval } = share;
    return {
      value: format.percent(rate, 1),
      state: 'estimate',
      interval: t('times.reopened.wilson', {
        low: format.percent(interval.lower, 1),
        high: format.percent(interval.upper, 1),
      }),
      sentence: t('times.reopened.sentence'),
      facts: [
        {
          term: t('times.reopened.facts.formula'),
          detail: t('times.reopened.facts.ratio', {
            reopened: format.number(count),
            solved: format.number(size),
          }),
        },
        { term: t(`times.ask.groups.${by}`), detail: nameOf(key, by) },
        {
          term: t('times.ask.period'),
          detail: t('sets.counted', {
            period: period({ from, until }),
            moment: t(`times.reopened.moments.${counted}`),
          }),
        },
        { term: t('times.reopened.facts.unseen'), detail: t('times.reopened.facts.unseenText') },
      ],
      ...(count === 0
        ? {}
        : {
            rows: {
              href: setHref({
                of: 'reopened',
                part: 'reopened',
                counted,
                from,
                until,
                at,
                by,
                key,
              }),
              label: t('times.reopened.see', { count, n: format.number(count) }),
            },
          }),
    };
  };
}
