import type { ChartColor } from '../paletteVar.ts';

/** A line of a chart. Lists have one entry for each place on the x axis; null leaves a gap. */
export type LineSeries = {
  readonly id: string;
  readonly label: string;
  readonly color?: ChartColor;
  readonly values: readonly (number | null)[];
  /** Interval of each value, drawn as a band. */
  readonly band?: readonly (readonly [low: number, high: number] | null)[];
  /** What the others are compared with: dashed grey. */
  readonly comparison?: boolean;
};

/** A level to compare with, dashed across the plot, named at its right end. */
export type ReferenceLevel = {
  readonly value: number;
  readonly label: string;
  readonly tone: 'goal' | 'baseline';
};

/** Something that happened at a place of the x axis: a version that went live. */
export type ChartMark = {
  /** The place, counted from 0, or its name; elsewhere the mark is not shown. */
  readonly at: number | string;
  readonly label: string;
};

/** Bars of one colour. */
export type BarSeries = {
  readonly id: string;
  readonly label: string;
  readonly color?: ChartColor;
  readonly values: readonly (number | null)[];
  /** Interval of each value, drawn as a whisker. Not for stacked bars. */
  readonly interval?: readonly (readonly [low: number, high: number] | null)[];
};

/** What both kinds of chart share. */
type ChartAxes = {
  /** What the chart shows, for assistive technology. */
  readonly label: string;
  /** Names of the places on the x axis. */
  readonly x: readonly string[];
  /** Writes a value as the axis and the tooltip have it. */
  readonly format: (value: number) => string;
  /** Writes a value at the axis, where that needs fewer digits than the tooltip. */
  readonly formatTick?: (value: number) => string;
  /** px */
  readonly height?: number;
  /** First place of the period in progress: from there on drawn apart and left out of means. */
  readonly inProgressFrom?: number | undefined;
  /** Thin numbered lines, named under the chart; for the table see `markedTwin`. Not on lying bars. */
  readonly marks?: readonly ChartMark[];
};

export type LineChartProps = ChartAxes & {
  /** In the order of the legend; what the others are compared with comes last. */
  readonly series: readonly LineSeries[];
  readonly levels?: readonly ReferenceLevel[];
  /** Dots on the points, where they are few. */
  readonly dots?: boolean;
};

/** Where bars lead: each is a link of its own, reached by arrow keys. For standing bars side by side. */
export type BarPress = {
  /** What a bar counts, for assistive technology: "Answers, 09:00: 12.5"; null where nothing is behind it. */
  readonly words: (series: string, place: number) => string | null;
  readonly go: (series: string, place: number) => void;
};

export type BarChartProps = ChartAxes & {
  readonly press?: BarPress;
  readonly series: readonly BarSeries[];
  /** Series on top of each other: parts of a whole. */
  readonly stacked?: boolean;
  /** 'columns' stand on the x axis; 'rows' lie, with room for long names. */
  readonly layout?: 'columns' | 'rows';
};
