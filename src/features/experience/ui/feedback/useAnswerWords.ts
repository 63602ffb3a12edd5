import { useMemo } from 'react';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import type { ListedAnswer } from '../../domain/feedback/listedAnswers.ts';
import { useExperienceText } from '../experienceText.ts';
import { useGroupName } from './useGroupName.ts';

/** How a listed answer is written. */
export function useAnswerWords(zone: string) {
  const t = useExperienceText();
  const format = useFormat();
  const nameOf = useGroupName('survey');
  return useMemo(() => {
    const ofScale = (value: number, scale: number) =>
      t('feedback.answers.ofScale', { value: format.number(value), scale: format.number(scale) });
    return {
      ofScale,
      when: ({ at }: ListedAnswer) =>
        at === null ? t('feedback.answers.untimed') : format.instant(at, zone),
      survey: ({ survey: name, form }: ListedAnswer) => nameOf({ name, form }),
      scores: ({ nps, csat, csatScale, ces, cesScale }: ListedAnswer) => [
        ...(nps === null ? [] : [t('feedback.answers.nps', { value: format.number(nps) })]),
        ...(csat === null ? [] : [t('feedback.answers.csat', { value: ofScale(csat, csatScale) })]),
        ...(ces === null ? [] : [t('feedback.answers.ces', { value: ofScale(ces, cesScale) })]),
      ],
    };
  }, [t, format, nameOf, zone]);
}
export type AnswerItemWords = ReturnType<typeof useAnswerWords>;
