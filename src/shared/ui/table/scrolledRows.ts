/** What rows have to know of the table that scrolls them. */
export type ScrolledRows = {
  /** How many columns the table has. */
  readonly columns: number;
  /** Height of a row in px, space between rows included. */
  readonly rowHeight: number;
  /** The element that scrolls; null until it is on the page. */
  readonly scroller: HTMLElement | null;
};
