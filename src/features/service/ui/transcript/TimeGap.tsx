import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { Clock } from 'lucide-react';
import { useServiceText } from '../serviceText.ts';
import { useDurationWords } from './useDurationWords.ts';

/** How much time lies between two messages. @param ms 0 or more */
export function TimeGap({ ms }: { readonly ms: number }) {
  const t = useServiceText();
  const words = useDurationWords();
  const line = <Box sx={{ flex: 1, height: '1px', bgcolor: 'line.hair' }} aria-hidden />;
  return (
    <Stack
      direction="row"
      sx={{ alignItems: 'center', gap: 1, color: 'ink.soft', typography: 'caption' }}
    >
      {line}
      <Clock size={13} strokeWidth={1.8} aria-hidden />
      {t('transcript.gap', { time: words(ms) })}
      {line}
    </Stack>
  );
}
