import { NothingYet } from '../NothingYet.tsx';
import { Waiting } from '../Waiting.tsx';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { experienceCalls } from '../experienceCalls.ts';
import { useExperienceText } from '../experienceText.ts';
import { QuotesPanel } from '../voice/QuotesPanel.tsx';
import { VoiceFrame, type AskedVoice } from '../voice/VoiceFrame.tsx';
import { VoicePeriod } from '../voice/VoicePeriod.tsx';
import { ReviewCards } from './ReviewCards.tsx';
import { ReviewsApart } from './ReviewsApart.tsx';
import { ReviewTopics } from './ReviewTopics.tsx';
import { RisingPanel } from './RisingPanel.tsx';
import { SentimentTable } from './SentimentTable.tsx';
import { SentimentTrend } from './SentimentTrend.tsx';
import { StarsTrend } from './StarsTrend.tsx';

/** What reviews say: stars, sentiment, subjects, what is said more often than before, and the words themselves. */
export function ReviewsPage() {
  const t = useExperienceText();
  return (
    <VoiceFrame title={t('reviews.title')} question={t('reviews.question')} current="reviews">
      {(asked) => <Reviews {...asked} />}
    </VoiceFrame>
  );
}

function Reviews({ params, search, change }: AskedVoice) {
  const t = useExperienceText();
  const format = useFormat();
  const { data, error, retry } = useJob(experienceCalls.reviews(params));
  if (error) return <FailedCard onRetry={retry} />;
  if (!data) return <Waiting />;
  if (data.all === 0) return <NoReviews />;
  const last = data.months.at(-1);
  const inProgress =
    last !== undefined &&
    format.month(last.firstDay) === format.month(format.civilDayAt(params.now, params.zone));
  const grid = { display: 'grid', gap: 2 };
  const halves = { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' };
  return (
    <Box sx={{ ...grid, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Box>
        <VoicePeriod search={search} change={change} />
      </Box>
      {data.texts === 0 && (
        <Typography variant="body2" sx={{ color: 'ink.soft' }}>
          {t('reviews.nothing')}
        </Typography>
      )}
      <ReviewCards report={data} search={search} />
      {data.months.length > 0 && (
        <Box sx={{ ...grid, gridTemplateColumns: halves }}>
          <StarsTrend months={data.months} inProgress={inProgress} />
          <SentimentTrend months={data.months} inProgress={inProgress} />
        </Box>
      )}
      <ReviewTopics report={data} search={search} change={change} />
      <Box sx={{ ...grid, gridTemplateColumns: halves, alignItems: 'start' }}>
        <SentimentTable counts={data.counts} change={change} />
        <RisingPanel report={data} search={search} change={change} />
      </Box>
      <QuotesPanel
        params={params}
        sources={['review']}
        months={data.months.map(({ firstDay }) => firstDay)}
        search={search}
        change={change}
      />
      <ReviewsApart apart={data.apart} />
    </Box>
  );
}

function NoReviews() {
  const t = useExperienceText();
  return (
    <NothingYet
      title={t('reviews.none')}
      text={t('reviews.noneText')}
      action={t('reviews.import')}
    />
  );
}
