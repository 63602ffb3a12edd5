/** One thing that was measured twice: a setting, by accuracy and by variety. */
export type ScatterPoint = {
  readonly id: string;
  /** "Diversity: 0.3", for the tooltip and for assistive technology. */
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** Whether it lies on the line of those that nothing beats on both. */
  readonly front: boolean;
  /** What the others are compared with, named beside its mark: live is a grey square, draft a jade disc. */
  readonly role?: { readonly kind: 'live' | 'draft'; readonly name: string };
};

/** What one axis measures; the same object while nothing in it changes. */
export type ScatterAxis = {
  readonly label: string;
  readonly format: (value: number) => string;
};

export type ScatterChartProps = {
  /** What the chart shows, for assistive technology. */
  readonly label: string;
  readonly points: readonly ScatterPoint[];
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
  /** Legend: the line, and points that are not on it. */
  readonly words: { readonly front: string; readonly beaten: string };
  /** px */
  readonly height?: number;
  /** Id of the point that is chosen; null for none. */
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
};
