import { paletteVar } from '../paletteVar.ts';
import { sparklinePoints } from './sparklinePoints.ts';

type SparklineProps = {
  /** Oldest first. */
  readonly values: readonly number[];
  /** What is shown, with the numbers that matter: "Revenue by month, Jan to May 2026: lowest …". */
  readonly label: string;
};

const WIDTH = 96;
const HEIGHT = 24;
/** Room for the line's width and the last point. */
const MARGIN = 3;

/** The way of a number in a card: grey, without axes; its last point stands out. */
export function Sparkline({ values, label }: SparklineProps) {
  const points = sparklinePoints(values, WIDTH - 2 * MARGIN, HEIGHT - 2 * MARGIN);
  const last = points.at(-1);
  if (points.length < 2 || last === undefined) return null;
  return (
    <svg
      role="img"
      aria-label={label}
      width={WIDTH}
      height={HEIGHT}
      viewBox={`${-MARGIN} ${-MARGIN} ${WIDTH} ${HEIGHT}`}
      style={{ flexShrink: 0 }}
    >
      <polyline
        points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
        fill="none"
        stroke={paletteVar('ink-faint')}
        strokeWidth="1.5"
        strokeLinejoin="round"
      />
      <circle cx={last.x} cy={last.y} r="2.5" fill={paletteVar('ink-soft')} />
    </svg>
  );
}
