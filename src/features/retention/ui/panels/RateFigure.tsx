import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import type { Explanation } from '../../../../shared/ui/explanation.ts';

type RateFigureProps = { readonly label: string; readonly explanation: Explanation };

/** A rate as the number of a panel, its interval beside it. */
export function RateFigure({ label, explanation }: RateFigureProps) {
  return (
    <Stack direction="row" sx={{ alignItems: 'baseline', columnGap: 1, flexWrap: 'wrap' }}>
      <ExplainedNumber
        value={explanation.value}
        label={label}
        explanation={explanation}
        sx={{ typography: 'metric' }}
      />
      <Typography variant="caption" sx={{ color: 'ink.soft' }}>
        {explanation.interval}
      </Typography>
    </Stack>
  );
}
