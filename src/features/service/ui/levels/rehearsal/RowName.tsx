import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** What a row of a rehearsal's table counts: on a phone it takes two lines before numbers are cut off. */
export function RowName({ children }: { readonly children: ReactNode }) {
  return (
    <Box component="bdi" sx={{ whiteSpace: 'normal', overflowWrap: 'break-word' }}>
      {children}
    </Box>
  );
}
