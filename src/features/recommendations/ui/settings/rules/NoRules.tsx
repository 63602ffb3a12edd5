import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

/** Says that a list of rules is empty. */
export function NoRules({ children }: { readonly children: ReactNode }) {
  return (
    <Typography variant="body2" sx={{ color: 'ink.soft' }}>
      {children}
    </Typography>
  );
}
