import { lazy, Suspense } from 'react';
import { ErrorBoundary } from '../../shared/ui/ErrorBoundary.tsx';
import { FailedCard } from '../../shared/ui/FailedCard.tsx';
import { LoadingChart } from '../../shared/ui/LoadingChart.tsx';
import { Panel } from '../../shared/ui/Panel.tsx';
import { areas } from '../areas.ts';
import { loadArea } from '../loadArea.ts';

const tops = areas.flatMap((area) => {
  const load = area.overviewTop;
  if (!load) return [];
  return [{ id: area.id, Top: lazy(async () => ({ default: await loadArea(area, load) })) }];
});

/** What the whole shop is measured by, above everything else. */
export function OverviewTop() {
  return tops.map(({ id, Top }) => (
    <ErrorBoundary
      key={id}
      fallback={(_error, retry) => (
        <Panel>
          <FailedCard onRetry={retry} />
        </Panel>
      )}
    >
      <Suspense
        fallback={
          <Panel busy>
            <LoadingChart height={300} />
          </Panel>
        }
      >
        <Top />
      </Suspense>
    </ErrorBoundary>
  ));
}
