import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';

type EditorPartProps = {
  readonly title: string;
  readonly hint?: string;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
};

/** One of the parts of a rule: when, if, then, limits, stacking. */
export function EditorPart({ title, hint, tools, children }: EditorPartProps) {
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id}>
      <Stack direction="row" sx={{ alignItems: 'center', gap: 1, minHeight: 32, mb: 0.5 }}>
        <Typography id={id} variant="h3" component="h4" sx={{ flex: 1 }}>
          {title}
        </Typography>
        {tools}
      </Stack>
      {hint !== undefined && (
        <Typography variant="caption" component="p" sx={{ color: 'ink.faint', mb: 1 }}>
          {hint}
        </Typography>
      )}
      <Stack sx={{ gap: 1.5 }}>{children}</Stack>
    </Box>
  );
}
