import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { memo, useMemo } from 'react';
import { BarChart } from '../../../../shared/ui/chart/BarChart.tsx';
import { ChartFrame } from '../../../../shared/ui/chart/ChartFrame.tsx';
import type { TwinTable } from '../../../../shared/ui/chart/twinTable.ts';
import type { OrderGaps } from '../../domain/retentionTypes.ts';
import { explainGapBin, explainQuartile, QUARTILES } from '../explain/explainGaps.ts';
import type { ExplainWords } from '../explain/explainWords.ts';
import { FigureList } from '../page/FigureList.tsx';
import { gapBinName, gapBins, type GapBin } from './gapBins.ts';

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
  const bins = useMemo(() => gapBins(gaps.countByDays), [gaps]);
  const twin = useMemo(() => gapsTwin(words, bins), [words, bins]);
  const chart = useMemo(
    () => ({
      label: t('gaps.title'),
      x: bins.map((bin) => gapBinName(bin, t, format)),
      format: (count: number) => format.number(count),
      series: [{ id: 'gaps', label: t('gaps.bar'), values: bins.map(({ count }) => count) }],
      height: HEIGHT,
    }),
    [t, format, bins],
  );
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

function gapsTwin(words: ExplainWords, bins: readonly GapBin[]): TwinTable {
  const { t, format } = words;
  return {
    columns: [
      { head: t('gaps.bin') },
      { head: t('gaps.bar'), format: (count) => format.number(count) },
    ],
    rows: bins.map((bin) => [gapBinName(bin, t, format), bin.count]),
    explain: (row) => {
      const bin = bins[row];
      return bin && (() => explainGapBin(words, bin));
    },
  };
}
