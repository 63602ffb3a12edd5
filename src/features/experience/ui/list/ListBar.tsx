import Stack from '@mui/material/Stack';
import type { ReactNode } from 'react';

/** What of a list is shown, above its rows; nothing where there is nothing to choose. */
export function ListBar({ children }: { readonly children: ReactNode }) {
  return (
    <Stack
      direction="row"
      sx={{
        ...{ px: 2, pt: 0.5, pb: 1, gap: 1.5, flexWrap: 'wrap', alignItems: 'center' },
        '&:empty': { display: 'none' },
      }}
    >
      {children}
    </Stack>
  );
}
