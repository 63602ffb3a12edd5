import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import type { Explanation } from '../../../../shared/ui/explanation.ts';

type CardFigureProps = {
  readonly label: string;
  readonly explanation: Explanation;
  /** What it counts, in one line. */
  readonly what: string;
};

/** The one number of a card, with its interval. */
export function CardFigure({ label, explanation, what }: CardFigureProps) {
  return (
    <>
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
      <Typography variant="caption" component="p" sx={{ color: 'ink.soft', mt: 0.5 }}>
        {what}
      </Typography>
    </>
  );
}
