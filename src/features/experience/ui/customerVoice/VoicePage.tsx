import { NothingYet } from '../NothingYet.tsx';
import { Waiting } from '../Waiting.tsx';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { Choice } from '../Choice.tsx';
import { experienceCalls } from '../experienceCalls.ts';
import { useExperienceText } from '../experienceText.ts';
import { LearningPanel } from '../voice/LearningPanel.tsx';
import { QuotesPanel } from '../voice/QuotesPanel.tsx';
import { VoiceFrame, type AskedVoice } from '../voice/VoiceFrame.tsx';
import { VoicePeriod } from '../voice/VoicePeriod.tsx';
import { SOURCE_CHOICES, sourcesOf } from '../voice/voiceSearch.ts';
import { SourcesChart } from './SourcesChart.tsx';
import { VoiceApart } from './VoiceApart.tsx';
import { VoiceTopics } from './VoiceTopics.tsx';

const NO_MONTHS: readonly number[] = [];

/** What customers say everywhere, by subject, and what those spend who are not content. */
export function VoicePage() {
  const t = useExperienceText();
  return (
    <VoiceFrame title={t('voice.title')} question={t('voice.question')} current="voice">
      {(asked) => <Voice {...asked} />}
    </VoiceFrame>
  );
}

function Voice({ params, search, change }: AskedVoice) {
  const t = useExperienceText();
  const { data, error, retry } = useJob(experienceCalls.voice(params));
  if (error) return <FailedCard onRetry={retry} />;
  if (!data) return <Waiting />;
  if (data.all === 0) return <NoVoice />;
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap' }}>
        <VoicePeriod search={search} change={change} />
        <Choice
          label={t('voice.quotesFrom')}
          value={search.source}
          values={SOURCE_CHOICES}
          words={(source) => t(`voice.choices.${source}`)}
          onChange={(source) => {
            change({ source });
          }}
        />
      </Stack>
      {data.texts === 0 && (
        <Typography variant="body2" sx={{ color: 'ink.soft' }}>
          {t('voice.nothing')}
        </Typography>
      )}
      <VoiceTopics topics={data.topics} days={search.days} change={change} />
      <Box
        sx={{
          ...{ display: 'grid', gap: 2, alignItems: 'start' },
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 2fr) minmax(0, 1fr)' },
        }}
      >
        <SourcesChart topics={data.topics} />
        <LearningPanel learning={data.learning} />
      </Box>
      <QuotesPanel
        params={params}
        sources={sourcesOf(search.source)}
        months={NO_MONTHS}
        search={search}
        change={change}
      />
      <VoiceApart report={data} />
    </Box>
  );
}

function NoVoice() {
  const t = useExperienceText();
  return (
    <NothingYet title={t('voice.none')} text={t('voice.noneText')} action={t('voice.import')} />
  );
}
