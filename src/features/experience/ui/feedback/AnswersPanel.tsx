import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { maskPersonalData } from '../../../../shared/domain/privacy/maskPersonalData.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { CsvDownload } from '../../../../shared/ui/CsvDownload.tsx';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import type { FeedbackParams, FeedbackReport } from '../../domain/feedback/feedbackTypes.ts';
import { personalInFeedback } from '../../domain/voice/personalInFeedback.ts';
import { personalParts } from '../../../../shared/domain/privacy/personalParts.ts';
import { experienceCalls } from '../experienceCalls.ts';
import { useExperienceText } from '../experienceText.ts';
import { ChosenRows } from '../list/ChosenRows.tsx';
import { ListBar } from '../list/ListBar.tsx';
import { MonthChoice } from '../list/MonthChoice.tsx';
import { useNamesOf } from '../list/useNamesOf.ts';
import { AnswerItem } from './AnswerItem.tsx';
import {
  ALL_ANSWERS,
  ANSWERS_PANEL,
  type ChangeFeedback,
  type FeedbackSearch,
} from './feedbackSearch.ts';
import { useAnswerWords } from './useAnswerWords.ts';
import { useChosenWords } from './useChosenWords.ts';

type Props = {
  readonly params: FeedbackParams;
  readonly report: FeedbackReport;
  readonly search: FeedbackSearch;
  readonly change: ChangeFeedback;
};

/** The answers behind a number, in words, masked. */
export function AnswersPanel({ params, report, search, change }: Props) {
  const t = useExperienceText();
  const format = useFormat();
  const { group, month, silent } = search;
  // Who did not answer has no score and no words to be chosen by.
  const score = silent || search.score === 'response' ? null : search.score;
  const part = silent ? null : search.part;
  const worded = !silent && search.worded;
  const { data, error, retry } = useJob(
    experienceCalls.feedbackAnswers({ ...params, score, part, group, month, worded, silent }),
  );
  const names = useNamesOf(data?.answers);
  const words = useAnswerWords(params.zone);
  const chosen = useChosenWords(report, search);
  const title = t(silent ? 'feedback.answers.silentTitle' : 'feedback.answers.title');
  return (
    <Panel
      id={ANSWERS_PANEL}
      title={title}
      subtitle={
        data &&
        t(silent ? 'feedback.answers.silentSubtitle' : 'feedback.answers.subtitle', {
          n: format.number(data.answers.length),
          all: format.number(data.count),
        })
      }
      padded={false}
      busy={!data}
      tools={
        <CsvDownload
          fileName={t('feedback.answers.file')}
          disabled={!data || data.answers.length === 0}
          rows={() => [
            [
              t('feedback.answers.at'),
              t('feedback.answers.survey'),
              t('feedback.answers.state'),
              t('feedback.scores.nps'),
              t('feedback.scores.csat'),
              t('feedback.scores.ces'),
              t('feedback.answers.comment'),
              t('feedback.answers.customer'),
              t('feedback.answers.order'),
            ],
            ...(data?.answers ?? []).map((answer) => [
              words.when(answer),
              words.survey(answer),
              t(`feedback.answers.states.${answer.state}`),
              answer.nps,
              answer.csat === null ? '' : words.ofScale(answer.csat, answer.csatScale),
              answer.ces === null ? '' : words.ofScale(answer.ces, answer.cesScale),
              personalParts(personalInFeedback(answer.comment, ''))
                .map(({ shown }) => shown)
                .join(''),
              names.get(answer.customer) ?? '',
              maskPersonalData(answer.order),
            ]),
          ]}
        />
      }
    >
      <ListBar>
        <FormControlLabel
          control={
            <Switch
              checked={worded}
              disabled={silent}
              onChange={(_, checked) => {
                change({ worded: checked });
              }}
            />
          }
          label={t('feedback.answers.worded')}
          sx={{ gap: 1, ml: 0 }}
        />
        <FormControlLabel
          control={
            <Switch
              checked={silent}
              onChange={(_, checked) => {
                change({ silent: checked });
              }}
            />
          }
          label={t('feedback.answers.silent')}
          sx={{ gap: 1, ml: 0 }}
        />
        <MonthChoice
          label={t('feedback.trend.month')}
          month={month}
          months={report.months.map(({ firstDay }) => firstDay)}
          onChange={(chosenMonth) => {
            change({ month: chosenMonth });
          }}
        />
        <ChosenRows
          chosen={chosen === '' ? '' : t('feedback.answers.chosen', { what: chosen })}
          clear={t('feedback.answers.clear')}
          onClear={() => {
            change(ALL_ANSWERS, 'push');
          }}
        />
      </ListBar>
      {error ? (
        <FailedCard onRetry={retry} />
      ) : !data ? (
        <LoadingRows rows={4} />
      ) : data.answers.length === 0 ? (
        <Typography variant="body2" sx={{ px: 2, pb: 2, color: 'ink.soft' }}>
          {t(silent ? 'feedback.answers.noneSilent' : 'feedback.answers.none')}
        </Typography>
      ) : (
        <Box
          component="ul"
          aria-label={title}
          tabIndex={0}
          sx={{ m: 0, p: 0, listStyle: 'none', maxHeight: 560, overflowY: 'auto' }}
        >
          {data.answers.map((answer) => (
            <AnswerItem
              key={`${answer.form ? 'form' : 'file'} ${answer.id}`}
              answer={answer}
              words={words}
              customer={names.get(answer.customer)}
            />
          ))}
        </Box>
      )}
    </Panel>
  );
}
