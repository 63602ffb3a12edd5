import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { useId } from 'react';
import { paletteVar } from './paletteVar.ts';

export type LegendMark = 'line' | 'dash' | 'box' | 'band' | 'hatch' | 'dot' | 'ringed';

export type LegendItem = {
  readonly label: string;
  /** A CSS colour, as from `paletteVar`. */
  readonly color: string;
  readonly mark?: LegendMark;
};

/** Names the marks of a chart, under its plot, in their order. */
export function Legend({ items }: { readonly items: readonly LegendItem[] }) {
  return (
    <Stack
      component="ul"
      direction="row"
      sx={{ m: 0, p: 0, listStyle: 'none', columnGap: 2, rowGap: 0.5, flexWrap: 'wrap' }}
    >
      {items.map(({ label, color, mark = 'line' }) => (
        <Stack
          key={label}
          component="li"
          direction="row"
          sx={{ gap: 0.75, alignItems: 'center', typography: 'caption', color: 'ink.soft' }}
        >
          <LegendSwatch color={color} mark={mark} />
          <Box component="span">{label}</Box>
        </Stack>
      ))}
    </Stack>
  );
}

function LegendSwatch({ color, mark }: { readonly color: string; readonly mark: LegendMark }) {
  const hatch = useId();
  return (
    <svg width="16" height="10" aria-hidden style={{ flexShrink: 0 }}>
      {mark === 'line' && <path d="M0 5h16" stroke={color} strokeWidth="2" />}
      {mark === 'dash' && (
        <path d="M0 5h16" stroke={color} strokeWidth="1.5" strokeDasharray="4 3" />
      )}
      {mark === 'dot' && <circle cx="8" cy="5" r="4" fill={color} />}
      {mark === 'ringed' && (
        <g stroke={color} strokeWidth="2">
          <path d="M0 5h16" />
          <circle cx="8" cy="5" r="3" fill={paletteVar('background-paper')} />
        </g>
      )}
      {mark === 'box' && <rect x="3" width="10" height="10" rx="2" fill={color} />}
      {mark === 'band' && <rect width="16" height="10" rx="2" fill={color} />}
      {mark === 'hatch' && (
        <>
          <defs>
            <pattern
              id={hatch}
              width="4"
              height="4"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="1.5" height="4" fill={color} />
            </pattern>
          </defs>
          <rect
            width="16"
            height="10"
            rx="2"
            fill={`url(#${hatch})`}
            stroke={paletteVar('line-control')}
            strokeWidth="0.5"
          />
        </>
      )}
    </svg>
  );
}
