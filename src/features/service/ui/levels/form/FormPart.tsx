import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';

type FormPartProps = {
  readonly title: string;
  readonly hint: string;
  readonly children: ReactNode;
};

/** One of the parts of the form: targets, calendars, pauses. */
export function FormPart({ title, hint, children }: FormPartProps) {
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id}>
      <Typography id={id} variant="h3">
        {title}
      </Typography>
      <Typography variant="caption" component="p" sx={{ color: 'ink.faint', mb: 1.5 }}>
        {hint}
      </Typography>
      <Stack sx={{ gap: 1.5 }}>{children}</Stack>
    </Box>
  );
}
