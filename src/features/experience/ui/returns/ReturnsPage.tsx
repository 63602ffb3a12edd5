import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { useShopSettings } from '../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { PageHeader } from '../../../../shared/ui/PageHeader.tsx';
import { useNow } from '../../../../shared/ui/useNow.ts';
import { useSearchState } from '../../../../shared/ui/useSearchState.ts';
import { RETURN_GROUPS } from '../../domain/returns/returnTypes.ts';
import { Choice } from '../Choice.tsx';
import { experienceCalls } from '../experienceCalls.ts';
import { ExperienceNav } from '../ExperienceNav.tsx';
import { useExperienceText } from '../experienceText.ts';
import { NothingYet } from '../NothingYet.tsx';
import { PeriodChoice } from '../period/PeriodChoice.tsx';
import { Waiting } from '../Waiting.tsx';
import { ReturnCards } from './ReturnCards.tsx';
import { ReturnGroups } from './ReturnGroups.tsx';
import { ReturnList } from './ReturnList.tsx';
import { ReturnsApart } from './ReturnsApart.tsx';
import { ALL_LINES, returnsSearch } from './returnsSearch.ts';
import { ReturnTrend } from './ReturnTrend.tsx';
import { useReturnWords } from './useReturnWords.ts';

const HOUR = 3_600_000;

/** What comes back, why, and how it is settled. */
export function ReturnsPage() {
  const t = useExperienceText();
  const { db } = useWorkspace();
  const shop = useShopSettings(db);
  return (
    <>
      <PageHeader
        title={t('returns.title')}
        question={t('returns.question')}
        tabs={<ExperienceNav current="returns" />}
      />
      {shop ? <Returns zone={shop.zone} currency={shop.currency} /> : <Waiting />}
    </>
  );
}

type ReturnsProps = { readonly zone: string; readonly currency: string | null };

function Returns({ zone, currency }: ReturnsProps) {
  const words = useReturnWords();
  const { t } = words;
  const [search, change] = useSearchState(returnsSearch);
  const minute = useNow();
  const now = minute - (minute % HOUR);
  const { by } = search;
  const days = search.days === 0 ? null : search.days;
  const params = { by, days, currency, zone, now };
  const { data, error, retry } = useJob(experienceCalls.returns(params));
  if (error) return <FailedCard onRetry={retry} />;
  if (!data) return <Waiting />;
  if (data.everything === 0) {
    return (
      <NothingYet
        title={t('returns.none')}
        text={t('returns.noneText')}
        action={t('returns.import')}
      />
    );
  }
  const shared = { report: data, search, change, words };
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Stack
        direction="row"
        role="group"
        aria-label={t('returns.ask.label')}
        sx={{ gap: 1.5, flexWrap: 'wrap' }}
      >
        <Choice
          label={t('returns.ask.by')}
          value={by}
          values={RETURN_GROUPS}
          words={(each) => t(`returns.ask.groups.${each}`)}
          onChange={(each) => {
            change({ by: each, group: null });
          }}
        />
        <PeriodChoice
          label={t('returns.ask.period')}
          days={search.days}
          onChange={(each) => {
            change({ days: each, ...ALL_LINES });
          }}
        />
      </Stack>
      <ReturnCards {...shared} currency={currency} />
      {data.months.length > 1 && <ReturnTrend report={data} words={words} />}
      <ReturnGroups {...shared} />
      <ReturnList {...shared} params={params} />
      <ReturnsApart report={data} words={words} />
    </Box>
  );
}
