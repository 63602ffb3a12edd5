import { useMemo } from 'react';
import { SENTIMENTS } from '../../../../shared/domain/experience/experienceRecords.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import type { Explanation } from '../../../../shared/ui/explanation.ts';
import { FEWEST_OF_CLASS } from '../../domain/voice/sentimentOf.ts';
import type { Learning } from '../../domain/voice/voiceTypes.ts';
import { useExperienceText } from '../experienceText.ts';

/** How sure sorting by words is, in words. */
export function useLearningWords() {
  const t = useExperienceText();
  const format = useFormat();
  return useMemo(() => {
    const known = (learning: Learning) =>
      SENTIMENTS.map((sentiment, place) =>
        t('voice.learning.known', {
          sentiment: t(`voice.sentiments.${sentiment}`),
          n: format.number(learning.known[place] ?? 0),
        }),
      ).join(' · ');
    return {
      known,
      needed: t('voice.learning.needed', { n: FEWEST_OF_CLASS }),
      explain: (learning: Learning): Explanation | null => {
        if (!learning.heldOut) return null;
        const { right, baseline, sentiments } = learning.heldOut;
        const interval = t('voice.interval', {
          low: format.percent(right.interval.lower),
          high: format.percent(right.interval.upper),
        });
        return {
          value: format.percent(right.rate),
          state: 'estimate',
          interval,
          sentence: t('voice.learning.sentence'),
          facts: [
            {
              term: t('voice.learning.formula'),
              detail: t('voice.learning.counts', {
                right: format.number(right.count),
                n: format.number(right.size),
              }),
            },
            {
              term: t('voice.learning.baseline'),
              detail: t('voice.learning.baselineText', { share: format.percent(baseline.rate) }),
            },
            {
              term: t('voice.learning.from'),
              detail: t('voice.learning.fromText', {
                known: known(learning),
                corrected: format.number(learning.corrected),
              }),
            },
            {
              term: t('voice.learning.classes'),
              detail: sentiments.map((each) => t(`voice.sentiments.${each}`)).join(' · '),
            },
            { term: t('voice.learning.method'), detail: t('voice.learning.methodText') },
          ],
        };
      },
    };
  }, [t, format]);
}
