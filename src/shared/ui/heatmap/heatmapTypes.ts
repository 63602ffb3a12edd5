/** What stands in one cell. */
export type HeatCell =
  /** A value, coloured by its bin; one of a period in progress is hatched and counts nowhere. */
  | {
      readonly kind: 'value';
      readonly value: number;
      /** As printed in the cell: short, unit in the subtitle. */
      readonly text: string;
      readonly inProgress?: boolean;
    }
  /** A plain number beside the heat, like the size of a cohort. */
  | { readonly kind: 'fact'; readonly text: string }
  /** Too few customers for a rate. */
  | { readonly kind: 'tooFew' }
  /** "–": there is nothing complete to count. */
  | { readonly kind: 'none' }
  /** Not yet: the period lies ahead. Empty, not zero. */
  | { readonly kind: 'future' };

export type HeatColumn = {
  readonly id: string;
  /** "Month 1" */
  readonly label: string;
  /** For phones: "+1" */
  readonly short?: string;
  /** A column of facts stands at the left, numbers right. */
  readonly fact?: boolean;
};

export type HeatRow = {
  readonly id: string;
  /** "Dec 2025" */
  readonly label: string;
  readonly short?: string;
  /** What to know about this row, marked beside its label. */
  readonly note?: string;
  /** A row of means stands below the others, on grey. */
  readonly mean?: boolean;
  /** One for each column. */
  readonly cells: readonly HeatCell[];
};
