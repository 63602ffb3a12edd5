import Box from '@mui/material/Box';
import { ChartFrame } from '../../../../shared/ui/chart/ChartFrame.tsx';
import type { FunnelGroup, FunnelReport } from '../../domain/funnel/funnelTypes.ts';
import { FunnelBars } from './FunnelBars.tsx';
import { partsOf, type FunnelWords } from './useFunnelWords.ts';

/** Small multiples that are drawn; the table has the others. */
const DRAWN = 6;

type Props = {
  readonly report: FunnelReport;
  readonly by: FunnelGroup;
  readonly words: FunnelWords;
  readonly busy: boolean;
};

/** Bars of all people, and of the largest groups beside them. */
export function FunnelChart({ report, by, words, busy }: Props) {
  const { t, format } = words;
  const parts = partsOf(words, by, report);
  const percent = (value: number) => format.percent(value);
  const share = (value: number, size: number) => (size === 0 ? null : value);
  return (
    <ChartFrame
      title={t('funnel.chart.title')}
      subtitle={t('funnel.chart.subtitle')}
      fileName={t('funnel.chart.file')}
      busy={busy}
      table={{
        columns: [
          { head: t(`funnel.ask.groups.${by}`) },
          { head: t('funnel.table.step') },
          { head: t('funnel.table.people'), format: (value) => format.number(value) },
          { head: t('funnel.table.ofPrevious'), format: percent },
          { head: t('funnel.table.ofFirst'), format: percent },
          { head: t('funnel.table.low'), format: percent },
          { head: t('funnel.table.high'), format: percent },
        ],
        rows: parts.flatMap(({ name, steps }) =>
          steps.map(({ step, ofFirst, ofPrevious }) => [
            name,
            t(`funnel.steps.${step}`),
            ofFirst.count,
            share(ofPrevious.rate, ofPrevious.size),
            share(ofFirst.rate, ofFirst.size),
            share(ofFirst.interval.lower, ofFirst.size),
            share(ofFirst.interval.upper, ofFirst.size),
          ]),
        ),
      }}
    >
      <Box
        sx={{
          display: 'grid',
          columnGap: 4,
          rowGap: 3,
          gridTemplateColumns: {
            xs: 'minmax(0, 1fr)',
            md: parts.length === 1 ? 'minmax(0, 1fr)' : 'repeat(2, minmax(0, 1fr))',
            xl: parts.length === 1 ? 'minmax(0, 1fr)' : 'repeat(3, minmax(0, 1fr))',
          },
        }}
      >
        {parts.slice(0, DRAWN).map((part) => (
          <FunnelBars key={part.key} part={part} words={words} />
        ))}
      </Box>
    </ChartFrame>
  );
}
