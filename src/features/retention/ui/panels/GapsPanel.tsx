import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { memo, useMemo } from 'react';
import { BarChart } from '../../../../shared/ui/chart/BarChart.tsx';
import { ChartFrame } from '../../../../shared/ui/chart/ChartFrame.tsx';
import type { OrderGaps } from '../../domain/retentionTypes.ts';
import { explainQuartile, QUARTILES } from '../explain/explainGaps.ts';
import type { ExplainWords } from '../explain/explainWords.ts';
import { FigureList } from '../page/FigureList.tsx';
import { gapBinName, gapBins } from './gapBins.ts';

type GapsPanelProps = {
  readonly words: ExplainWords;
  readonly gaps: OrderGaps;
};

const HEIGHT = 200;

// The words change with every setting of the page, the chart only with its data.
const Bars = memo(BarChart);

/** How many days pass between two orders of a customer. */
export const GapsPanel = memo(function GapsPanel({ words, gaps }: GapsPanelProps) {
  const { t, format } = words;
  const { chart, twin } = useMemo(() => {
    const bins = gapBins(gaps.countByDays);
    const names = bins.map((bin) => gapBinName(bin, t, format));
    const write = (count: number) => format.number(count);
    return {
      chart: {
        label: t('gaps.title'),
        x: names,
        format: write,
        series: [{ id: 'gaps', label: t('gaps.bar'), values: bins.map(({ count }) => count) }],
        height: HEIGHT,
      },
      twin: {
        columns: [{ head: t('gaps.bin') }, { head: t('gaps.bar'), format: write }],
        rows: bins.map(({ count }, i) => [names[i] ?? '', count]),
      },
    };
  }, [t, format, gaps]);
  return (
    <ChartFrame
      title={t('gaps.title')}
      subtitle={t('gaps.subtitle')}
      table={twin}
      fileName={t('gaps.fileName')}
    >
      {gaps.n === 0 ? (
        <Typography variant="body2" sx={{ minHeight: HEIGHT, color: 'ink.soft' }}>
          {t('gaps.empty')}
        </Typography>
      ) : (
        <>
          <Box sx={{ mb: 1 }}>
            <FigureList
              figures={QUARTILES.map((name) => ({
                id: name,
                term: t(`gaps.${name}`),
                explanation: explainQuartile(words, gaps, name),
              }))}
            />
          </Box>
          <Bars {...chart} />
        </>
      )}
    </ChartFrame>
  );
});
