import { ReferenceLine } from 'recharts';
import { paletteVar } from '../paletteVar.ts';
import { MarkFlag } from './MarkFlag.tsx';
import type { markFlags } from './placedMarks.ts';

/** The marks of a chart: a thin line up from their place, with their number at its end. */
export function MarkLines({ flags }: { readonly flags: ReturnType<typeof markFlags> }) {
  return flags.map(({ place, text }) => (
    <ReferenceLine
      key={place}
      x={place}
      stroke={paletteVar('ink-faint')}
      label={({ viewBox }: { readonly viewBox: { readonly x: number; readonly y: number } }) => (
        <MarkFlag text={text} x={viewBox.x} y={viewBox.y} />
      )}
    />
  ));
}
