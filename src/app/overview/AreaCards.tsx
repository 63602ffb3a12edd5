import Box from '@mui/material/Box';
import { lazy } from 'react';
import { LoadingRows } from '../../shared/ui/LoadingRows.tsx';
import { AreaPart } from '../AreaPart.tsx';
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
        <AreaPart key={id} loading={<LoadingRows rows={3} />}>
          <Card />
        </AreaPart>
      ))}
    </Box>
  );
}
