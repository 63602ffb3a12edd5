import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import type { ReactNode } from 'react';

type DraftLayoutProps = {
  readonly form: ReactNode;
  readonly changes: ReactNode;
  readonly rehearsal: ReactNode;
  /** What the area shows below the rehearsal; undefined where it has nothing. */
  readonly details: ReactNode;
};

/**
 * The parts of a draft beside each other. A form with details below its rehearsal is long: all else
 * stands to the right of it, so that a change and what it does are seen together.
 */
export function DraftLayout({ form, changes, rehearsal, details }: DraftLayoutProps) {
  if (details !== undefined) {
    return (
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: {
            xs: 'minmax(0, 1fr)',
            lg: '348px minmax(0, 1fr)',
            xl: '440px minmax(0, 1fr)',
          },
        }}
      >
        {form}
        <Stack sx={{ gap: 2, minWidth: 0 }}>
          {changes}
          {rehearsal}
          {details}
        </Stack>
      </Box>
    );
  }
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(340px, 2fr) minmax(0, 3fr)' },
        gridTemplateRows: { xl: 'auto 1fr' },
        // Until there is room for it beside the form, the rehearsal has the whole width.
        '& > :first-of-type': { gridRow: { xl: '1 / -1' } },
        '& > :last-child': { gridColumn: { lg: '1 / -1', xl: 2 }, alignSelf: 'start' },
      }}
    >
      {form}
      {changes}
      {rehearsal}
    </Box>
  );
}
