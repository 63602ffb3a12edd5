export type DivergingBar = {
  readonly id: string;
  readonly name: string;
  /** Above 0 to the right, below 0 to the left. */
  readonly value: number;
};

export type DivergingChartProps = {
  /** What the chart shows, for assistive technology. */
  readonly label: string;
  /** From top to bottom. */
  readonly bars: readonly DivergingBar[];
  /** Writes a value with its sign. */
  readonly format: (value: number) => string;
  /** Legend: what a bar to the right and one to the left says. */
  readonly words: { readonly more: string; readonly less: string };
};
