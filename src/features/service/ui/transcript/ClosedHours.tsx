import Box from '@mui/material/Box';
import type { OpenGap } from '../../domain/levels/transcriptMarks.ts';
import { useServiceText } from '../serviceText.ts';

/** Closed hours are hatched, so that they are told from open ones without colour, too. */
const HATCH =
  'repeating-linear-gradient(135deg, var(--mui-palette-line-strong) 0 2px, transparent 2px 6px)';

/** A gap between two messages from left to right, its closed hours shaded; the line above says it in words. */
export function ClosedHours({ open }: Pick<OpenGap, 'open'>) {
  const t = useServiceText();
  const percent = (part: number) => `${part * 100}%`;
  return (
    <Box
      role="img"
      aria-label={t('levels.late.shaded')}
      title={t('levels.late.shaded')}
      sx={{
        ...{ position: 'relative', height: 10, mt: -0.75, overflow: 'hidden' },
        ...{ borderRadius: '4px', bgcolor: 'surface.muted', backgroundImage: HATCH },
      }}
    >
      {open.map(({ from, until }) => (
        <Box
          key={from}
          component="span"
          sx={{
            ...{ position: 'absolute', top: 0, bottom: 0 },
            ...{ left: percent(from), width: percent(until - from) },
            ...{ bgcolor: 'background.paper', borderBlock: 1, borderColor: 'primary.main' },
          }}
        />
      ))}
    </Box>
  );
}
