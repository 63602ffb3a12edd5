import type { ReactNode } from 'react';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { PageHeader } from '../../../../shared/ui/PageHeader.tsx';
import type { NumberTarget } from '../../domain/numberTarget.ts';
import type { DataSpan } from '../../domain/retentionTypes.ts';
import { explainTarget } from '../explain/explainTarget.ts';
import { useExplainWords } from '../explain/useExplainWords.ts';
import { cohortsQuery, summaryQuery } from '../jobQueries.ts';
import { CountingFailed } from '../page/CountingFailed.tsx';
import { useRecent } from '../recent/useRecent.ts';
import type { PageState } from '../pageState.ts';
import { retentionCalls } from '../retentionCalls.ts';
import { useRetentionText } from '../retentionText.ts';
import type { Shop } from '../useShop.ts';
import { NumberPanel } from './NumberPanel.tsx';
import { ROWS_ON_PAGE, RowsPanel } from './RowsPanel.tsx';
import { useRowsPage } from './useRowsPage.ts';

type RowsContentProps = {
  readonly shop: Shop;
  readonly state: PageState;
  readonly target: NumberTarget;
  /** The way back to the page with the number. */
  readonly back: ReactNode;
};

const NO_DATA: DataSpan = {
  revision: 0,
  dataThrough: null,
  throughDay: null,
  historyStart: null,
};

/** The number, and the rows that it was counted from. */
export function RowsContent({ shop, state, target, back }: RowsContentProps) {
  const t = useRetentionText();
  const { calendar } = shop;
  const { query } = state;
  const [page, setPage] = useRowsPage();
  const inTable = target.of === 'cell' || target.of === 'mean';
  const ofDays = target.of === 'days';
  const rows = useJob(
    retentionCalls.numberRows({
      query,
      calendar,
      target,
      offset: page * ROWS_ON_PAGE,
      limit: ROWS_ON_PAGE,
    }),
  );
  // The same calls as the page's: the worker still has their answers.
  const cohorts = useJob(
    inTable ? retentionCalls.cohorts({ query: cohortsQuery(query), calendar }) : null,
  );
  const summary = useJob(
    inTable || ofDays ? null : retentionCalls.summary({ query: summaryQuery(query), calendar }),
  );
  const recent = useRecent(ofDays ? shop : undefined, state);
  const span = rows.data?.span ?? NO_DATA;
  const words = useExplainWords(shop, state, span);
  const answers = { table: cohorts.data?.table, summary: summary.data, recent: recent.data };
  const explanation = rows.data ? explainTarget(words, target, answers) : null;
  return (
    <>
      <PageHeader
        title={t(`rows.of.${rows.data?.kind ?? 'customers'}`)}
        question={explanation?.sentence ?? t('rows.question')}
        actions={back}
      />
      {rows.error ? (
        <CountingFailed error={rows.error} onRetry={rows.retry} />
      ) : (
        <>
          <NumberPanel explanation={explanation} />
          <RowsPanel
            words={words}
            target={target}
            rows={rows.data}
            busy={rows.busy}
            page={page}
            onPage={setPage}
          />
        </>
      )}
    </>
  );
}
