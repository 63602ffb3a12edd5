import { paletteVar } from '../paletteVar.ts';
import { textWidth } from '../textWidth.ts';

type MarkFlagProps = {
  /** "1", "2–3" */
  readonly text: string;
  /** Upper end of the mark's line, px. */
  readonly x: number;
  readonly y: number;
};

/** Height of the flags, over the plot. */
export const FLAG_HEIGHT = 16;

/** The number of a mark at the upper end of its line; its words stand under the chart. */
export function MarkFlag({ text, x, y }: MarkFlagProps) {
  const width = textWidth(text, 11) + 8;
  return (
    <g>
      <rect
        x={x - width / 2}
        y={y - FLAG_HEIGHT}
        width={width}
        height={FLAG_HEIGHT}
        rx={4}
        fill={paletteVar('ink-soft')}
      />
      <text
        x={x}
        y={y - FLAG_HEIGHT / 2}
        dy="0.35em"
        textAnchor="middle"
        fontSize={11}
        fill={paletteVar('background-paper')}
      >
        {text}
      </text>
    </g>
  );
}
