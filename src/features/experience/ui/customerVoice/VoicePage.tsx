import { NothingYet } from '../NothingYet.tsx';
import { Waiting } from '../Waiting.tsx';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useShopSettings } from '../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { PageHeader } from '../../../../shared/ui/PageHeader.tsx';
import { useNow } from '../../../../shared/ui/useNow.ts';
import { useSearchState } from '../../../../shared/ui/useSearchState.ts';
import type { VoiceStamp } from '../../domain/voice/voiceStamp.ts';
import { Choice } from '../Choice.tsx';
import { experienceCalls } from '../experienceCalls.ts';
import { ExperienceNav } from '../ExperienceNav.tsx';
import { useExperienceText } from '../experienceText.ts';
import { LearningPanel } from '../voice/LearningPanel.tsx';
import { PeriodChoice } from '../voice/PeriodChoice.tsx';
import { QuotesPanel } from '../voice/QuotesPanel.tsx';
import { useVoiceStamp } from '../voice/useVoiceStamp.ts';
import { SOURCE_CHOICES, sourcesOf, voiceSearch } from '../voice/voiceSearch.ts';
import { SourcesChart } from './SourcesChart.tsx';
import { VoiceApart } from './VoiceApart.tsx';
import { VoiceTopics } from './VoiceTopics.tsx';

const MINUTE = 60_000;
const NO_MONTHS: readonly number[] = [];

/** What customers say everywhere, by subject, and what those spend who are not content. */
export function VoicePage() {
  const t = useExperienceText();
  const { db } = useWorkspace();
  const shop = useShopSettings(db);
  const stamp = useVoiceStamp();
  return (
    <>
      <PageHeader
        title={t('voice.title')}
        question={t('voice.question')}
        tabs={<ExperienceNav current="voice" />}
      />
      {shop && stamp ? <Voice zone={shop.zone} stamp={stamp} /> : <Waiting />}
    </>
  );
}

function Voice({ zone, stamp }: { readonly zone: string; readonly stamp: VoiceStamp }) {
  const t = useExperienceText();
  const [search, change] = useSearchState(voiceSearch);
  const now = useNow() + MINUTE - 1;
  const params = { days: search.days === 0 ? null : search.days, zone, now, stamp };
  const { data, error, retry } = useJob(experienceCalls.voice(params));
  if (error) return <FailedCard onRetry={retry} />;
  if (!data) return <Waiting />;
  if (data.all === 0) return <NoVoice />;
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap' }}>
        <PeriodChoice search={search} change={change} />
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
