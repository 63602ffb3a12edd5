import { NothingYet } from '../NothingYet.tsx';
import { Waiting } from '../Waiting.tsx';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useShopSettings } from '../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { PageHeader } from '../../../../shared/ui/PageHeader.tsx';
import { useNow } from '../../../../shared/ui/useNow.ts';
import { useSearchState } from '../../../../shared/ui/useSearchState.ts';
import type { FunnelReport } from '../../domain/funnel/funnelTypes.ts';
import { experienceCalls } from '../experienceCalls.ts';
import { ExperienceNav } from '../ExperienceNav.tsx';
import { useExperienceText } from '../experienceText.ts';
import { ChangePanel } from '../change/ChangePanel.tsx';
import { ComebackPanel } from '../comeback/ComebackPanel.tsx';
import { Carts } from './Carts.tsx';
import { FunnelChart } from './FunnelChart.tsx';
import { FunnelQuestionBar } from './FunnelQuestionBar.tsx';
import { funnelSearch } from './funnelSearch.ts';
import { FunnelTable } from './FunnelTable.tsx';
import { Payments } from './Payments.tsx';
import { useFunnelWords, type FunnelWords } from './useFunnelWords.ts';

const HOUR = 3_600_000;

/** How far people get on the way to paying, how paying goes, and what stays in carts. */
export function FunnelPage() {
  const t = useExperienceText();
  const { db } = useWorkspace();
  const shop = useShopSettings(db);
  return (
    <>
      <PageHeader
        title={t('funnel.title')}
        question={t('funnel.question')}
        tabs={<ExperienceNav current="funnel" />}
      />
      {shop ? <Funnel zone={shop.zone} /> : <Waiting />}
    </>
  );
}

function Funnel({ zone }: { readonly zone: string }) {
  const words = useFunnelWords();
  const { t } = words;
  const [search, change] = useSearchState(funnelSearch);
  const minute = useNow();
  const { steps, by, window } = search;
  const now = minute - (minute % HOUR);
  const days = search.days === 0 ? null : search.days;
  const { data, error, busy, retry } = useJob(
    experienceCalls.funnel({ steps, by, window, days, now }),
  );
  if (error) return <FailedCard onRetry={retry} />;
  if (!data) return <Waiting />;
  if (data.nothing) {
    return (
      <NothingYet
        title={t('funnel.none')}
        text={t('funnel.noneText')}
        action={t('funnel.import')}
      />
    );
  }
  const people = data.all.steps[0]?.ofFirst.count ?? 0;
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <FunnelQuestionBar search={search} change={change} />
      <Period report={data} words={words} window={window} zone={zone} />
      {people === 0 ? (
        <Alert severity="info">{t('funnel.nobody')}</Alert>
      ) : (
        <>
          <FunnelChart report={data} by={by} words={words} busy={busy} />
          <FunnelTable report={data} by={by} window={window} words={words} />
        </>
      )}
      <ChangePanel search={search} change={change} now={now} words={words} zone={zone} />
      <Payments search={search} change={change} now={now} words={words} zone={zone} />
      <Carts search={search} now={now} words={words} zone={zone} />
      <ComebackPanel mishap="failedPayment" zone={zone} now={now} />
    </Box>
  );
}

type PeriodProps = {
  readonly report: FunnelReport;
  readonly words: FunnelWords;
  readonly window: number;
  readonly zone: string;
};

/** Which first steps count, and why not the newest. */
function Period({ report: { from, to }, words: { t, format }, window, zone }: PeriodProps) {
  const day = (at: number) => format.day(format.civilDayAt(at, zone));
  const text =
    to === null
      ? t('funnel.period.untimed')
      : from === null
        ? t('funnel.period.until', { to: day(to), count: window, n: window })
        : t('funnel.period.between', { from: day(from), to: day(to), count: window, n: window });
  return (
    <Typography variant="caption" component="p" sx={{ color: 'ink.soft' }}>
      {text}
    </Typography>
  );
}
