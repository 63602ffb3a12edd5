import Box from '@mui/material/Box';
import type { RehearsedMetric } from '../../../domain/policy/policyTypes.ts';
import { paletteVar } from '../../paletteVar.ts';

const WIDTH = 96;
const HALF = WIDTH / 2 - 4;

type WhiskerProps = {
  readonly difference: NonNullable<RehearsedMetric['difference']>;
  /** What lies at the ends of the scale; 0 is in its middle. */
  readonly reach: number;
  /** A palette entry such as 'trend.better'. */
  readonly color: string;
};

/** A difference and its interval on a line around 0; the figures stand beside it. */
export function Whisker({ difference, reach, color }: WhiskerProps) {
  const { value, lower, upper } = difference;
  const x = (at: number) => WIDTH / 2 + (at / reach) * HALF;
  return (
    <Box
      component="svg"
      aria-hidden
      viewBox={`0 0 ${WIDTH} 16`}
      sx={{ width: WIDTH, height: 16, flexShrink: 0, color }}
    >
      <path d={`M${WIDTH / 2} 0v16`} stroke={paletteVar('line-strong')} />
      {lower !== null && upper !== null && (
        <path d={`M${x(lower)} 8H${x(upper)}`} stroke="currentColor" strokeWidth="2" />
      )}
      <circle cx={x(value)} cy="8" r="3.5" fill="currentColor" />
    </Box>
  );
}
