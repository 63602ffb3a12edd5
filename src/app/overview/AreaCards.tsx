import Box from '@mui/material/Box';
import { lazy } from 'react';
import { LoadingRows } from '../../shared/ui/LoadingRows.tsx';
import { AreaPart } from '../AreaPart.tsx';
import { areas } from '../areas.ts';
import { loadArea } from '../loadArea.ts';

const cards = areas.flatMap((area) =>
  (area.overviewCards ?? []).map(({ load, wide = false }, place) => ({
    id: `${area.id} ${place}`,
    wide,
    Card: lazy(async () => ({ default: await loadArea(area, load) })),
  })),
);
const narrow = cards.filter(({ wide }) => !wide);
/** Of two columns it would leave half a row empty. */
const lone = narrow.length % 2 === 1 ? narrow.at(-1) : undefined;

/** The numbers of each area; a card that fails leaves the others standing. */
export function AreaCards() {
  return (
    <Box sx={grid}>
      {cards.map((card) => {
        const { id, wide, Card } = card;
        return (
          <Box key={id} sx={wide ? wideCell : card === lone ? loneCell : cell}>
            <AreaPart loading={<LoadingRows rows={wide ? 4 : 3} />}>
              <Card />
            </AreaPart>
          </Box>
        );
      })}
    </Box>
  );
}

const grid = {
  display: 'grid',
  gap: 2,
  gridTemplateColumns: {
    xs: 'minmax(0, 1fr)',
    sm: 'repeat(2, minmax(0, 1fr))',
    lg: 'repeat(4, minmax(0, 1fr))',
  },
} as const;

/** A card is as high as the highest of its row. */
const cell = { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0 } as const;
const wideCell = { ...cell, gridColumn: { sm: '1 / -1', lg: 'span 3' } } as const;
const loneCell = { ...cell, gridColumn: { sm: '1 / -1', lg: 'auto' } } as const;
