import Stack from '@mui/material/Stack';
import { FEEDBACK_GROUPS, SCORES } from '../../domain/feedback/feedbackTypes.ts';
import { Choice } from '../Choice.tsx';
import { useExperienceText } from '../experienceText.ts';
import { PeriodChoice } from '../period/PeriodChoice.tsx';
import { ALL_ANSWERS, type ChangeFeedback, type FeedbackSearch } from './feedbackSearch.ts';

type Props = { readonly search: FeedbackSearch; readonly change: ChangeFeedback };

/** Which score, of what, and when. */
export function FeedbackQuestionBar({ search, change }: Props) {
  const t = useExperienceText();
  return (
    <Stack
      direction="row"
      role="group"
      aria-label={t('feedback.ask.label')}
      sx={{ gap: 1.5, flexWrap: 'wrap' }}
    >
      <Choice
        label={t('feedback.ask.score')}
        value={search.score}
        values={SCORES}
        words={(score) => t(`feedback.scores.${score}`)}
        onChange={(score) => {
          change({ score, part: null });
        }}
      />
      <Choice
        label={t('feedback.ask.by')}
        value={search.by}
        values={FEEDBACK_GROUPS}
        words={(by) => t(`feedback.ask.groups.${by}`)}
        onChange={(by) => {
          change({ by, group: null });
        }}
      />
      <PeriodChoice
        label={t('feedback.ask.period')}
        days={search.days}
        onChange={(days) => {
          change({ days, ...ALL_ANSWERS });
        }}
      />
    </Stack>
  );
}
