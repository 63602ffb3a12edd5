import { paletteVar } from './paletteVar.ts';

/** The chart that will stand where now is nothing. */
export type EmptyOutlineShape = 'bars' | 'heatmap' | 'line';

const BARS = [200, 156, 104, 68];
const HEAT_ROWS = [5, 4, 3, 2];

/** Dashed outline of the chart to come. */
export function EmptyOutline({ shape }: { readonly shape: EmptyOutlineShape }) {
  const dashes = { stroke: paletteVar('line-strong'), strokeDasharray: '4 3' };
  const empty = { ...dashes, fill: paletteVar('surface-muted') };
  const last = {
    fill: paletteVar('tint-accent'),
    stroke: paletteVar('primary-main'),
    strokeDasharray: '4 3',
  };
  return (
    <svg width="222" height="116" viewBox="-1 -1 222 116" aria-hidden>
      {shape === 'bars' &&
        BARS.map((width, row) => (
          <rect
            key={width}
            y={row * 30}
            width={width}
            height="22"
            rx="4"
            {...(row === BARS.length - 1 ? last : empty)}
          />
        ))}
      {shape === 'heatmap' &&
        HEAT_ROWS.flatMap((cells, row) =>
          Array.from({ length: cells }, (_, column) => (
            <rect
              key={`${row}.${column}`}
              x={column * 44}
              y={row * 29}
              width="38"
              height="23"
              rx="4"
              {...(column === cells - 1 ? last : empty)}
            />
          )),
        )}
      {shape === 'line' && (
        <>
          <path d="M0 113H220M0 76H220M0 38H220" fill="none" {...dashes} />
          <path
            d="M4 96 58 78l54 6 54-34 50-26"
            fill="none"
            stroke={paletteVar('primary-main')}
            strokeWidth="2"
            strokeDasharray="6 4"
          />
        </>
      )}
    </svg>
  );
}
