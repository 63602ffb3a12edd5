import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';

type FormPartProps = {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
};

/** A part of the form with its own heading. */
export function FormPart({ title, hint, children }: FormPartProps) {
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id}>
      <Typography id={id} variant="h3">
        {title}
      </Typography>
      {hint !== undefined && (
        <Typography variant="caption" component="p" sx={{ color: 'ink.faint', mb: 1 }}>
          {hint}
        </Typography>
      )}
      <Stack sx={{ gap: 1.5 }}>{children}</Stack>
    </Box>
  );
}
