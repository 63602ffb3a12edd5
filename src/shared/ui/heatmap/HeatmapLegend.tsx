import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { Legend } from '../Legend.tsx';
import { paletteVar } from '../paletteVar.ts';
import { HEAT_STEPS } from './heatStep.ts';

type HeatmapLegendProps = {
  /** Text of the lowest and the highest bin: "under 5%", "16% and over". */
  readonly low: string;
  readonly high: string;
  /** What is in progress and left out of the mean, if anything is. */
  readonly inProgress?: string | undefined;
};

/** The bins of a heatmap by their outermost edges, and what hatching means. */
export function HeatmapLegend({ low, high, inProgress }: HeatmapLegendProps) {
  return (
    <Stack
      direction="row"
      sx={{ mt: 1.25, columnGap: 2.5, rowGap: 0.75, alignItems: 'center', flexWrap: 'wrap' }}
    >
      <Stack
        direction="row"
        sx={{ alignItems: 'center', gap: 1, typography: 'caption', color: 'ink.faint' }}
      >
        <span>{low}</span>
        <Stack direction="row" sx={{ gap: '2px' }} aria-hidden>
          {Array.from({ length: HEAT_STEPS }, (_, step) => (
            <Box
              key={step}
              sx={{
                width: 18,
                height: 10,
                borderRadius: '2px',
                bgcolor: `heat.h${step}`,
                border: step === 0 ? '1px solid' : 0,
                borderColor: 'line.strong',
              }}
            />
          ))}
        </Stack>
        <span>{high}</span>
      </Stack>
      {inProgress !== undefined && (
        <Legend items={[{ label: inProgress, color: paletteVar('ink-faint'), mark: 'hatch' }]} />
      )}
    </Stack>
  );
}
