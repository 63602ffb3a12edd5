import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { Clock } from 'lucide-react';
import { useServiceText } from '../serviceText.ts';
import { useDurationWords } from './useDurationWords.ts';
import { useOpenWords } from './useOpenWords.ts';

type TimeGapProps = {
  /** 0 or more. */
  readonly ms: number;
  /** How much of it was open; undefined where all of it was, or nobody has said when that is. */
  readonly openMs?: number | undefined;
};

/** How much time lies between two messages. */
export function TimeGap({ ms, openMs }: TimeGapProps) {
  const t = useServiceText();
  const openWords = useOpenWords();
  const words = useDurationWords();
  const text = t('transcript.gap', { time: words(ms) });
  const line = <Box sx={{ flex: 1, height: '1px', bgcolor: 'line.hair' }} aria-hidden />;
  return (
    <Stack
      direction="row"
      sx={{ alignItems: 'center', gap: 1, color: 'ink.soft', typography: 'caption' }}
    >
      {line}
      <Clock size={13} strokeWidth={1.8} aria-hidden />
      <span>
        {openMs === undefined ? text : t('levels.late.withPart', { text, part: openWords(openMs) })}
      </span>
      {line}
    </Stack>
  );
}
