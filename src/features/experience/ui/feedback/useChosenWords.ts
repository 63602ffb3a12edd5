import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import type { FeedbackReport } from '../../domain/feedback/feedbackTypes.ts';
import { useExperienceText } from '../experienceText.ts';
import type { FeedbackSearch } from './feedbackSearch.ts';
import { partNames } from './partNames.ts';
import { useGroupName } from './useGroupName.ts';

/** Whose answers are listed, in words; '' for all. */
export function useChosenWords(report: FeedbackReport, search: FeedbackSearch): string {
  const t = useExperienceText();
  const format = useFormat();
  const nameOf = useGroupName(search.by);
  const { score, group, month, silent } = search;
  const part = silent ? null : search.part;
  const chosen = report.groups.find(({ key }) => key === group);
  return [
    ...(part === null || score === 'response' ? [] : [partNames(t, score)[part] ?? '']),
    ...(group === null ? [] : [chosen ? nameOf(chosen) : group]),
    ...(month === null ? [] : [format.month(month)]),
  ]
    .filter((words) => words !== '')
    .join(' · ');
}
