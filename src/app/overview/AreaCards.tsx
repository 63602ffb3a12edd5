import Box from '@mui/material/Box';
import { lazy, Suspense } from 'react';
import { ErrorBoundary } from '../../shared/ui/ErrorBoundary.tsx';
import { FailedCard } from '../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../shared/ui/Panel.tsx';
import { areas } from '../areas.ts';
import { loadArea } from '../loadArea.ts';

const cards = areas.flatMap((area) => {
  const load = area.overviewCard;
  if (!load) return [];
  return [{ id: area.id, Card: lazy(async () => ({ default: await loadArea(area, load) })) }];
});

/** The number of each area; one that fails leaves the others standing. */
export function AreaCards() {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 260px), 1fr))',
      }}
    >
      {cards.map(({ id, Card }) => (
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
                <LoadingRows rows={3} />
              </Panel>
            }
          >
            <Card />
          </Suspense>
        </ErrorBoundary>
      ))}
    </Box>
  );
}
