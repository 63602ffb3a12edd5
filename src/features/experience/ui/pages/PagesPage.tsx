import { NothingYet } from '../NothingYet.tsx';
import Box from '@mui/material/Box';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { PageHeader } from '../../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { useNow } from '../../../../shared/ui/useNow.ts';
import { useSearchState } from '../../../../shared/ui/useSearchState.ts';
import { experienceCalls } from '../experienceCalls.ts';
import { ExperienceNav } from '../ExperienceNav.tsx';
import { useExperienceText } from '../experienceText.ts';
import { GapTable } from './GapTable.tsx';
import { PagesQuestionBar } from './PagesQuestionBar.tsx';
import { pagesSearch } from './pagesSearch.ts';
import { PageTable } from './PageTable.tsx';

const HOUR = 3_600_000;

/** What product pages lack, and how many people meet it. */
export function PagesPage() {
  const t = useExperienceText();
  return (
    <>
      <PageHeader
        title={t('audit.title')}
        question={t('audit.question')}
        tabs={<ExperienceNav current="pages" />}
      />
      <Pages />
    </>
  );
}

function Pages() {
  const t = useExperienceText();
  const [search, change] = useSearchState(pagesSearch);
  const minute = useNow();
  const { data, error, retry } = useJob(
    experienceCalls.pages({
      missing: search.missing,
      category: search.category,
      days: search.days === 0 ? null : search.days,
      now: minute - (minute % HOUR),
    }),
  );
  if (error) return <FailedCard onRetry={retry} />;
  if (!data) {
    return (
      <Panel busy>
        <LoadingRows rows={10} />
      </Panel>
    );
  }
  if (data.products === 0) {
    return (
      <NothingYet title={t('audit.none')} text={t('audit.noneText')} action={t('audit.import')} />
    );
  }
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <PagesQuestionBar search={search} change={change} categories={data.categories} />
      <PageTable report={data} />
      <GapTable report={data} change={change} />
    </Box>
  );
}
