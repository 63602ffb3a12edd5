import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** A number under its name. */
export function Figure({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ReactNode;
}) {
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box component="dt" sx={{ typography: 'caption', color: 'ink.soft' }}>
        {name}
      </Box>
      <Box component="dd" sx={{ m: 0, typography: 'metric' }}>
        {children}
      </Box>
    </Box>
  );
}

/** How figures stand beside each other, in a `dl`. */
export const FIGURES = {
  m: 0,
  display: 'grid',
  gap: 2,
  gridTemplateColumns: 'repeat(auto-fill, minmax(150px, 1fr))',
} as const;
