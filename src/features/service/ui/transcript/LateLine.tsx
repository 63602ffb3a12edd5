import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { Clock } from 'lucide-react';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import type { LateMark } from '../../domain/levels/transcriptMarks.ts';
import { levelTimeWords } from '../levels/words/levelTimeWords.ts';
import { useServiceText } from '../serviceText.ts';
import { useDurationWords } from './useDurationWords.ts';

type LateLineProps = {
  readonly mark: LateMark;
  /** The gap before the late message where closed hours lie in it; undefined where none do. */
  readonly gapMs?: number | undefined;
};

/** Shorter times are said with their seconds. */
const EXACT_BELOW = 600;

/** That a promise was broken: how long it took, and by how much that is over the level. */
export function LateLine({ mark, gapMs }: LateLineProps) {
  const t = useServiceText();
  const format = useFormat();
  const words = useDurationWords();
  const { kind, running, actual, target } = mark;
  const shown = actual < EXACT_BELOW ? actual : Math.floor(actual / 60) * 60;
  const over = shown > target ? shown - target : actual - target;
  const said = t(running ? `levels.late.running.${kind}` : `levels.late.${kind}`, {
    time: levelTimeWords(t, format, shown),
    over: levelTimeWords(t, format, over),
    target: levelTimeWords(t, format, target),
  });
  const line = (
    <Box sx={{ flex: 1, minWidth: 8, height: '1px', bgcolor: 'warning.main' }} aria-hidden />
  );
  return (
    <Stack
      direction="row"
      sx={{ alignItems: 'center', gap: 1, color: 'warning.main', typography: 'caption' }}
    >
      {line}
      <Clock size={13} strokeWidth={1.8} style={{ flexShrink: 0 }} aria-hidden />
      <span>
        {gapMs === undefined
          ? said
          : t('levels.late.withPart', {
              text: said,
              part: t('levels.late.inAll', { time: words(gapMs) }),
            })}
      </span>
      {line}
    </Stack>
  );
}
