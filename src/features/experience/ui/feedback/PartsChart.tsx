import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { ChartFrame } from '../../../../shared/ui/chart/ChartFrame.tsx';
import { paletteVar } from '../../../../shared/ui/paletteVar.ts';
import { useExperienceText } from '../experienceText.ts';
import type { ChangeFeedback } from './feedbackSearch.ts';
import { partNames } from './partNames.ts';

type PartScore = 'nps' | 'csat' | 'ces';

/** From worse to better, as the diverging palette has it; the middle one in a grey that is seen. */
const COLORS = {
  nps: ['diverging-w3', 'chart-live', 'diverging-b3'],
  csat: ['diverging-w3', 'diverging-w2', 'chart-live', 'diverging-b2', 'diverging-b3'],
  ces: [
    'diverging-w3',
    'diverging-w2',
    'diverging-w1',
    'chart-live',
    'diverging-b1',
    'diverging-b2',
    'diverging-b3',
  ],
} as const;

type Props = {
  readonly score: PartScore;
  /** Answers by part, the worst first. */
  readonly counts: readonly number[];
  readonly change: ChangeFeedback;
};

/** One bar of 100 % over the parts of a score, and under it each with its answers. */
export function PartsChart({ score, counts, change }: Props) {
  const t = useExperienceText();
  const format = useFormat();
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  const names = partNames(t, score);
  const parts = counts.map((count, place) => ({
    place,
    count,
    share: count / total,
    name: names[place] ?? '',
    color: paletteVar(COLORS[score][place] ?? 'chart-live'),
  }));
  return (
    <ChartFrame
      title={t(`feedback.parts.${score}`)}
      subtitle={t('feedback.parts.subtitle')}
      fileName={t('feedback.parts.file', { score })}
      table={{
        columns: [
          { head: t('feedback.parts.part') },
          { head: t('feedback.parts.count'), format: (value) => format.number(value) },
          { head: t('feedback.parts.share'), format: (value) => format.percent(value) },
        ],
        rows: parts.map(({ name, count, share }) => [name, count, share]),
      }}
    >
      <svg
        width="100%"
        height={28}
        role="img"
        aria-label={parts.map(({ name, share }) => `${name}: ${format.percent(share)}`).join('; ')}
        style={{ display: 'block', borderRadius: 4 }}
      >
        {parts.map(({ place, share, color }) => (
          <rect
            key={place}
            x={`${100 * parts.slice(0, place).reduce((sum, part) => sum + part.share, 0)}%`}
            width={`${100 * share}%`}
            height={28}
            fill={color}
            stroke={paletteVar('background-paper')}
            strokeWidth={1}
          />
        ))}
      </svg>
      <Box
        component="ul"
        sx={{
          ...{ m: 0, mt: 1.5, p: 0, listStyle: 'none', display: 'grid', rowGap: 0.5 },
          columnGap: 5,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 250px), 1fr))',
        }}
      >
        {parts.map(({ place, name, count, share, color }) => (
          <Box component="li" key={place} sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
            <Box
              aria-hidden
              sx={{ width: 10, height: 10, borderRadius: '2px', flexShrink: 0, bgcolor: color }}
            />
            <Typography variant="caption" component="span" sx={{ flex: 1, minWidth: 0 }}>
              {name}
            </Typography>
            <Typography variant="caption" component="span" sx={{ color: 'ink.soft' }}>
              {format.percent(share)}
            </Typography>
            <Link
              component="button"
              type="button"
              variant="caption"
              aria-label={t('feedback.parts.show', { part: name, n: format.number(count) })}
              sx={{ minWidth: 28, minHeight: 24, textAlign: 'right' }}
              onClick={() => {
                change({ score, part: place, worded: false, silent: false }, 'push');
              }}
            >
              {format.number(count)}
            </Link>
          </Box>
        ))}
      </Box>
    </ChartFrame>
  );
}
