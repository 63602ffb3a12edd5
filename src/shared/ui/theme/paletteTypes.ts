import type { TypographyStyle } from '@mui/material/styles';
import type {} from '@mui/material/themeCssVarsAugmentation';

/** Colours and text variants beyond Material's own; every value has one meaning. */
interface Surfaces {
  canvas: string;
  muted: string;
  raised: string;
  hover: string;
  selected: string;
}
interface Lines {
  hair: string;
  strong: string;
  control: string;
}
interface Ink {
  strong: string;
  soft: string;
  faint: string;
}
interface Tints {
  accent: string;
  better: string;
  worse: string;
  warning: string;
  error: string;
  info: string;
}
interface ChartColors {
  c1: string;
  c2: string;
  c3: string;
  c4: string;
  c5: string;
  c6: string;
  c7: string;
  c8: string;
  live: string;
  draft: string;
  better: string;
  worse: string;
  grid: string;
  axis: string;
  band: string;
}
type Steps<N extends string> = Record<N, string>;
type Heat = Steps<
  'h0' | 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' | 'h7' | 'hatch' | 'onLow' | 'onHigh'
>;
type Trend = Steps<'better' | 'worse' | 'flat'>;
type Diverging = Steps<'w3' | 'w2' | 'w1' | 'zero' | 'b1' | 'b2' | 'b3'>;

declare module '@mui/material/styles' {
  interface Palette {
    surface: Surfaces;
    line: Lines;
    ink: Ink;
    tint: Tints;
    chart: ChartColors;
    heat: Heat;
    trend: Trend;
    diverging: Diverging;
  }
  interface PaletteOptions {
    surface?: Surfaces;
    line?: Lines;
    ink?: Ink;
    tint?: Tints;
    chart?: ChartColors;
    heat?: Heat;
    trend?: Trend;
    diverging?: Diverging;
  }
  interface TypographyVariants {
    hero: TypographyStyle;
    metric: TypographyStyle;
    code: TypographyStyle;
  }
  interface TypographyVariantsOptions {
    hero?: TypographyStyle;
    metric?: TypographyStyle;
    code?: TypographyStyle;
  }
}
declare module '@mui/material/Typography' {
  interface TypographyPropsVariantOverrides {
    hero: true;
    metric: true;
    code: true;
    overline: false;
  }
}
