import Box from '@mui/material/Box';
import { useDeferredValue, useMemo } from 'react';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import type { DataSpan } from '../../domain/retentionTypes.ts';
import { CohortPanel } from '../cohorts/CohortPanel.tsx';
import { useExplainWords } from '../explain/useExplainWords.ts';
import { FilterBar } from '../filters/FilterBar.tsx';
import { cohortsQuery, summaryQuery } from '../jobQueries.ts';
import { shownMeasure, type PageState } from '../pageState.ts';
import { retentionCalls } from '../retentionCalls.ts';
import type { ChangePage } from '../usePageState.ts';
import type { Shop } from '../useShop.ts';
import { useSettled } from '../useSettled.ts';
import { CountingFailed } from './CountingFailed.tsx';
import { CountingStopped } from './CountingStopped.tsx';
import { CurveRow } from './CurveRow.tsx';
import { LoadingTable } from './LoadingTable.tsx';
import { NoOrders } from './NoOrders.tsx';
import { PrintedSettings } from './PrintedSettings.tsx';
import { ScopeRow } from './ScopeRow.tsx';
import { StaleNotice } from './StaleNotice.tsx';
import { SummaryPanels } from './SummaryPanels.tsx';

type RetentionContentProps = {
  readonly shop: Shop;
  readonly state: PageState;
  readonly change: ChangePage;
};

const NO_DATA: DataSpan = {
  revision: 0,
  dataThrough: null,
  throughDay: null,
  historyStart: null,
};

/**
 * The page's numbers. The table is drawn as soon as it is counted; the panels below it follow in
 * their own time, so that a filter is never waiting for a chart.
 */
export function RetentionContent({ shop, state, change }: RetentionContentProps) {
  const { calendar } = shop;
  const cohorts = useJob(retentionCalls.cohorts({ query: cohortsQuery(state.query), calendar }));
  const summary = useJob(retentionCalls.summary({ query: summaryQuery(state.query), calendar }));
  const result = cohorts.data;
  const tableOld = cohorts.busy || cohorts.error !== undefined;
  const tableState = useSettled(state, tableOld);
  // Panels wait for the table even where their own numbers stay: React does not let an answer
  // interrupt deferred drawing, so what is put off must not begin before the table is there.
  const panelState = useSettled(state, tableOld || summary.busy || summary.error !== undefined);
  const words = useExplainWords(shop, tableState, result?.span ?? NO_DATA);
  const panelWords = useExplainWords(shop, panelState, summary.data?.span ?? NO_DATA);
  const curve = useDeferredValue(useMemo(() => ({ words, result }), [words, result]));
  const panels = useDeferredValue(
    useMemo(() => ({ words: panelWords, summary: summary.data }), [panelWords, summary.data]),
  );

  const busy = cohorts.busy || summary.busy;
  const retry = () => {
    cohorts.retry();
    summary.retry();
  };
  const stop = () => {
    cohorts.cancel();
    summary.cancel();
  };
  if (!result) {
    if (cohorts.error) return <CountingFailed error={cohorts.error} onRetry={retry} />;
    if (!cohorts.busy) return <CountingStopped onRetry={retry} />;
    return <LoadingTable state={state} progress={cohorts.progress} onCancel={stop} />;
  }
  if (result.span.dataThrough === null) return <NoOrders />;
  return (
    <Box aria-busy={busy}>
      <FilterBar
        query={state.query}
        usual={state.usual}
        span={result.span}
        calendar={calendar}
        change={change}
      />
      <PrintedSettings words={words} />
      <ScopeRow
        words={panelWords}
        summary={summary.data}
        busy={busy}
        onCancel={() => {
          stop();
          // What stays on the page belongs to the settings before.
          change(() => tableState);
        }}
      />
      {(cohorts.error ?? summary.error) && <StaleNotice onRetry={retry} />}
      <CohortPanel
        words={words}
        result={result}
        period={state.query.period}
        measure={shownMeasure(state)}
        change={change}
      />
      {curve.result && <CurveRow words={curve.words} result={curve.result} />}
      <SummaryPanels
        words={panels.words}
        summary={panels.summary}
        failed={summary.error !== undefined}
        onRetry={summary.retry}
        change={change}
      />
    </Box>
  );
}
