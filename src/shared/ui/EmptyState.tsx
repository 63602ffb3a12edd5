import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { EmptyOutline, type EmptyOutlineShape } from './EmptyOutline.tsx';

type EmptyStateProps = {
  /** What is missing: "No orders yet". */
  readonly title: string;
  /** 'h1' where this is all that the page has. */
  readonly heading?: 'h1' | 'h2';
  /** What the page will show. */
  readonly children: ReactNode;
  /** The one button that fills the page. */
  readonly action?: ReactNode;
  /** Accepted formats, with a link to what they need. */
  readonly formats?: ReactNode;
  readonly outline?: EmptyOutlineShape;
};

/** A page or panel that has nothing to count yet. */
export function EmptyState({
  title,
  heading = 'h2',
  children,
  action,
  formats,
  outline = 'bars',
}: EmptyStateProps) {
  return (
    <Stack
      sx={{
        flex: 1,
        alignItems: 'flex-start',
        justifyContent: 'center',
        width: '100%',
        maxWidth: 420,
        mx: 'auto',
        py: { xs: 4, md: 7 },
      }}
    >
      <EmptyOutline shape={outline} />
      <Typography variant="h1" component={heading} sx={{ mt: 2.5 }}>
        {title}
      </Typography>
      <Typography variant="body1" component="div" sx={{ color: 'ink.soft', mt: 1, mb: 2 }}>
        {children}
      </Typography>
      {action}
      {formats !== undefined && (
        <Box sx={{ color: 'ink.faint', mt: 2, typography: 'body2' }}>{formats}</Box>
      )}
    </Stack>
  );
}
