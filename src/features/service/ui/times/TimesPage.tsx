import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useMemo } from 'react';
import { Link as RouterLink } from 'react-router';
import { useShopSettings, type ShopSettings } from '../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { PageHeader } from '../../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { useAfterPaint } from '../../../../shared/ui/useAfterPaint.ts';
import { useNow } from '../../../../shared/ui/useNow.ts';
import { useSearchState } from '../../../../shared/ui/useSearchState.ts';
import { zoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import { dayPeriodSpan } from '../../domain/times/dayPeriod.ts';
import { EARLIEST_MESSAGE } from '../../domain/times/timesTypes.ts';
import { useLevelSides, type KnownLevels } from '../levels/useLevelSides.ts';
import { serviceCalls } from '../serviceCalls.ts';
import { useDeskJob } from '../useDeskJob.ts';
import { ServiceNav } from '../ServiceNav.tsx';
import { useServiceText } from '../serviceText.ts';
import { setHref } from '../sets/setHref.ts';
import { RowsExport } from '../rows/RowsExport.tsx';
import { NO_FILTER } from '../../domain/desk/listTypes.ts';
import { FiguresPanel } from './FiguresPanel.tsx';
import { GroupsPanel } from './GroupsPanel.tsx';
import { ReopenedPanel } from './ReopenedPanel.tsx';
import { SlowestPanel } from './SlowestPanel.tsx';
import { StaffingPanel } from './StaffingPanel.tsx';
import { TimesQuestionBar } from './TimesQuestionBar.tsx';
import { timesSearch } from './timesSearch.ts';

/** How long customers waited: medians, by whom and when, and the conversations behind each number. */
export function TimesPage() {
  const t = useServiceText();
  const { db } = useWorkspace();
  const shop = useShopSettings(db);
  const minute = useNow();
  const levels = useLevelSides(minute);
  return (
    <>
      <PageHeader
        title={t('times.title')}
        question={t('times.question')}
        tabs={<ServiceNav current="times" />}
      />
      {shop && levels ? <Times shop={shop} levels={levels} minute={minute} /> : <Waiting />}
    </>
  );
}

type TimesProps = {
  readonly shop: ShopSettings;
  readonly levels: KnownLevels;
  /** Epoch ms. */
  readonly minute: number;
};

function Times({ shop: { zone }, levels, minute }: TimesProps) {
  const t = useServiceText();
  const format = useFormat();
  const [search, change] = useSearchState(timesSearch);
  const now = minute - (minute % 3_600_000);
  const { from, until } = useMemo(
    () =>
      dayPeriodSpan(
        { from: search.from, until: search.until },
        zoneTable(zone, EARLIEST_MESSAGE, now),
      ),
    [search.from, search.until, zone, now],
  );
  const { data, error, retry } = useDeskJob((stamp) =>
    serviceCalls.times({
      stamp,
      metric: search.metric,
      time: search.clock,
      by: search.by,
      attribution: search.counted,
      from: Number.isFinite(from) ? from : null,
      until: Number.isFinite(until) ? until : null,
      levels: levels.live,
      zone,
      now,
    }),
  );
  // The numbers come first: groups and chart are as much work again each, and below them.
  const groups = useAfterPaint(data);
  const staffing = useAfterPaint(groups)?.staffing;
  if (error) return <FailedCard onRetry={retry} />;
  if (!data) return <Waiting />;
  if (data.conversations === 0) return <Panel>{t('times.none')}</Panel>;
  const counts = { n: format.number(data.withoutTimes), all: format.number(data.conversations) };
  if (data.withoutTimes === data.conversations) {
    return <Panel>{t('times.noTimes', { count: data.withoutTimes, ...counts })}</Panel>;
  }
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {data.withoutTimes > 0 && (
        <Alert severity="info">
          {t('times.someWithout', { count: data.withoutTimes, ...counts })}{' '}
          <Link component={RouterLink} to={setHref({ of: 'timeless', at: now })} color="inherit">
            {t('times.showThem')}
          </Link>
        </Alert>
      )}
      {search.clock === 'business' && !data.hasCalendar && (
        <Alert severity="info">{t('times.noCalendar')}</Alert>
      )}
      <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', alignItems: 'center' }}>
        <TimesQuestionBar search={search} change={change} zone={zone} />
        <Box sx={{ ml: 'auto' }}>
          <RowsExport
            zone={zone}
            asked={{
              filter: NO_FILTER,
              judged: null,
              set: {
                set: { of: 'begun', from: search.from, until: search.until },
                ...{ live: levels.live, draft: levels.live, zone },
              },
              ...{ levels: levels.live, version: levels.version, zone, now },
            }}
          />
        </Box>
      </Box>
      <FiguresPanel times={data} search={search} at={now} />
      {groups && (
        <>
          <Box
            sx={{
              display: 'grid',
              gap: 2,
              alignItems: 'start',
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(0, 2fr)' },
            }}
          >
            <GroupsPanel times={groups} search={search} change={change} at={now} />
            <SlowestPanel group={groups.groups[search.group]} by={search.by} />
          </Box>
          <ReopenedPanel times={groups} search={search} at={now} />
        </>
      )}
      {staffing && <StaffingPanel staffing={staffing} search={search} change={change} at={now} />}
    </Box>
  );
}

function Waiting() {
  return (
    <Panel busy>
      <LoadingRows rows={10} />
    </Panel>
  );
}
