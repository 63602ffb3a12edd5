import { useCallback } from 'react';
import { DELIVERY_KINDS, type FeedbackGroup } from '../../domain/feedback/feedbackTypes.ts';
import { useExperienceText } from '../experienceText.ts';
import { useSurveyNames } from '../surveys/useSurveyNames.ts';
import type { FeedbackSearch } from './feedbackSearch.ts';

type NamedGroup = Pick<FeedbackGroup, 'name' | 'form'>;

/** What a group is called on the page. */
export function useGroupName(by: FeedbackSearch['by']): (group: NamedGroup) => string {
  const t = useExperienceText();
  const surveys = useSurveyNames();
  return useCallback(
    ({ name, form }) => {
      if (form) return t('feedback.onForm', { name: surveys.get(name) ?? name });
      const kind = by === 'delivery' ? DELIVERY_KINDS.find((each) => each === name) : undefined;
      if (kind) return t(`feedback.delivery.${kind}`);
      return name === '' ? t('feedback.notSaid') : name;
    },
    [t, surveys, by],
  );
}
