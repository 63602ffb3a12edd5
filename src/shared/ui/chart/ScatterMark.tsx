import Box from '@mui/material/Box';
import type { KeyboardEvent } from 'react';
import { paletteVar } from '../paletteVar.ts';
import type { ScatterPoint } from './scatterTypes.ts';

type ScatterMarkProps = {
  readonly point: ScatterPoint;
  /** Middle of the mark, px. */
  readonly cx: number;
  readonly cy: number;
  /** Its label and both values, for assistive technology. */
  readonly words: string;
  /** Its name is written under it, as the place above is taken. */
  readonly nameBelow: boolean;
  readonly chosen: boolean;
  /** Reached by Tab; the others by arrow keys from it. */
  readonly inTabOrder: boolean;
  readonly onChoose: () => void;
  readonly onKeyDown: (event: KeyboardEvent<SVGGElement>) => void;
};

/** Radius of what can be pressed: 24 px across (WCAG 2.5.8). */
const TARGET = 12;

/** One point of a scatter chart: what it stands for by its shape, and a ring where it is chosen. */
export function ScatterMark(props: ScatterMarkProps) {
  const { point, cx, cy, words, nameBelow, chosen, inTabOrder, onChoose, onKeyDown } = props;
  return (
    <Box
      component="g"
      role="radio"
      aria-checked={chosen}
      aria-label={words}
      tabIndex={inTabOrder ? 0 : -1}
      data-point={point.id}
      onClick={onChoose}
      onKeyDown={onKeyDown}
      // The ring shows the focus; the outline would be a square around it, after a press as well.
      sx={{ cursor: 'pointer', '&:focus, &:focus-visible': { outline: 'none !important' } }}
    >
      <title>{words}</title>
      <circle cx={cx} cy={cy} r={TARGET} fill="transparent" />
      <Box
        component="circle"
        cx={cx}
        cy={cy}
        r={TARGET - 2}
        sx={{
          fill: 'none',
          stroke: chosen ? paletteVar('ink-strong') : 'none',
          strokeWidth: 2,
          'g:focus-visible > &': { stroke: paletteVar('primary-main'), strokeWidth: 3 },
        }}
      />
      <Shape point={point} cx={cx} cy={cy} />
      {point.role && (
        <text
          x={cx}
          y={nameBelow ? cy + TARGET + 13 : cy - TARGET - 3}
          textAnchor="middle"
          fontSize={12}
          fontWeight={600}
          fill={paletteVar(point.role.kind === 'draft' ? 'primary-main' : 'ink-soft')}
        >
          {point.role.name}
        </text>
      )}
    </Box>
  );
}

function Shape({ point, cx, cy }: Pick<ScatterMarkProps, 'point' | 'cx' | 'cy'>) {
  const { role, front } = point;
  if (role?.kind === 'live')
    return <rect x={cx - 5} y={cy - 5} width={10} height={10} fill={paletteVar('chart-live')} />;
  if (role) return <circle cx={cx} cy={cy} r={6.5} fill={paletteVar('chart-draft')} />;
  if (!front) return <circle cx={cx} cy={cy} r={3.5} fill={paletteVar('chart-live')} />;
  return (
    <circle
      cx={cx}
      cy={cy}
      r={4}
      fill={paletteVar('background-paper')}
      stroke={paletteVar('chart-draft')}
      strokeWidth={2}
    />
  );
}
