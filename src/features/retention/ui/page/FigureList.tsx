import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import type { Explanation } from '../../../../shared/ui/explanation.ts';

/** A named number that opens its explanation; or, with `children`, something with such in it. */
export type Figure = {
  readonly id: string;
  readonly term: string;
} & ({ readonly explanation: Explanation } | { readonly children: ReactNode });

type FigureListProps = {
  readonly label?: string;
  readonly figures: readonly Figure[];
};

/** Numbers side by side, each after its name. */
export function FigureList({ label, figures }: FigureListProps) {
  return (
    <Box
      component="dl"
      {...(label === undefined ? {} : { 'aria-label': label })}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 3,
        rowGap: 0.5,
        m: 0,
        typography: 'body2',
        '& dt': { color: 'ink.faint' },
        '& dd': { m: 0 },
      }}
    >
      {figures.map((figure) => (
        <Box key={figure.id} sx={{ display: 'flex', gap: 0.75, alignItems: 'baseline' }}>
          <dt>{figure.term}</dt>
          <dd>
            {'children' in figure ? (
              figure.children
            ) : (
              <ExplainedNumber
                value={figure.explanation.value}
                label={figure.term}
                explanation={figure.explanation}
              />
            )}
          </dd>
        </Box>
      ))}
    </Box>
  );
}
