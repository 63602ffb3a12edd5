import { NothingYet } from '../NothingYet.tsx';
import { Waiting } from '../Waiting.tsx';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { MessageSquareText } from 'lucide-react';
import { Link } from 'react-router';
import { useShopSettings } from '../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { PageHeader } from '../../../../shared/ui/PageHeader.tsx';
import { useNow } from '../../../../shared/ui/useNow.ts';
import { useSearchState } from '../../../../shared/ui/useSearchState.ts';
import type { FeedbackReport, FormStamp } from '../../domain/feedback/feedbackTypes.ts';
import { SURVEYS_PATH } from '../../experiencePlace.ts';
import { experienceCalls } from '../experienceCalls.ts';
import { ExperienceNav } from '../ExperienceNav.tsx';
import { useExperienceText } from '../experienceText.ts';
import { useFormStamp } from '../useFormStamp.ts';
import { AnswersPanel } from './AnswersPanel.tsx';
import { FeedbackQuestionBar } from './FeedbackQuestionBar.tsx';
import { feedbackSearch } from './feedbackSearch.ts';
import { GroupsTable } from './GroupsTable.tsx';
import { PartsChart } from './PartsChart.tsx';
import { ScoreCards } from './ScoreCards.tsx';
import { ScoreTrend } from './ScoreTrend.tsx';

const MINUTE = 60_000;

/** What customers answered: scores, their course, who rates otherwise, and the words behind them. */
export function FeedbackPage() {
  const t = useExperienceText();
  const { db } = useWorkspace();
  const shop = useShopSettings(db);
  const stamp = useFormStamp();
  return (
    <>
      <PageHeader
        title={t('feedback.title')}
        question={t('feedback.question')}
        actions={
          <Button
            component={Link}
            to={`/${SURVEYS_PATH}`}
            startIcon={<MessageSquareText strokeWidth={1.6} aria-hidden />}
          >
            {t('feedback.toSurveys')}
          </Button>
        }
        tabs={<ExperienceNav current="feedback" />}
      />
      {shop && stamp ? <Feedback zone={shop.zone} stamp={stamp} /> : <Waiting />}
    </>
  );
}

type FeedbackProps = { readonly zone: string; readonly stamp: FormStamp };

function Feedback({ zone, stamp }: FeedbackProps) {
  const t = useExperienceText();
  const [search, change] = useSearchState(feedbackSearch);
  // To the end of the minute: what was answered in it has been answered.
  const now = useNow() + MINUTE - 1;
  const { by, score } = search;
  const params = { by, days: search.days === 0 ? null : search.days, zone, now, stamp };
  const { data, error, retry } = useJob(experienceCalls.feedback(params));
  if (error) return <FailedCard onRetry={retry} />;
  if (!data) return <Waiting />;
  if (data.everything === 0) return <NoAnswers />;
  const { all } = data;
  const { detractors, passives, promoters } = all.npsParts;
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <FeedbackQuestionBar search={search} change={change} />
      {all.answered === 0 && (
        <Typography variant="body2" sx={{ color: 'ink.soft' }}>
          {t('feedback.nothing')}
        </Typography>
      )}
      <ScoreCards figures={all} search={search} />
      <Box
        sx={{
          ...{ display: 'grid', gap: 2 },
          // Two of them, where nobody was asked for the third, share the row.
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 300px), 1fr))',
        }}
      >
        <PartsChart score="nps" counts={[detractors, passives, promoters]} change={change} />
        <PartsChart score="csat" counts={all.csatBins} change={change} />
        <PartsChart score="ces" counts={all.cesBins} change={change} />
      </Box>
      {data.months.length > 0 && <ScoreTrend report={data} kind={score} />}
      <GroupsTable report={data} search={search} change={change} />
      <AnswersPanel params={params} report={data} search={search} change={change} />
      <LeftOut report={data} />
    </Box>
  );
}

/** What takes no part, where there is any. */
function LeftOut({ report }: { readonly report: FeedbackReport }) {
  const t = useExperienceText();
  const format = useFormat();
  const lines = (['withoutAsked', 'untimed', 'later'] as const).filter((each) => report[each] > 0);
  if (lines.length === 0) return null;
  return (
    <Typography variant="caption" component="p" sx={{ color: 'ink.soft' }}>
      {lines
        .map((each) =>
          t(`feedback.leftOut.${each}`, { count: report[each], n: format.number(report[each]) }),
        )
        .join(' ')}
    </Typography>
  );
}

function NoAnswers() {
  const t = useExperienceText();
  return (
    <NothingYet
      title={t('feedback.none')}
      text={t('feedback.noneText')}
      action={t('feedback.import')}
    />
  );
}
