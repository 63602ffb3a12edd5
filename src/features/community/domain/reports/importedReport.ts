/** A complaint as a file has it; '' where a cell is empty, NaN for no time. */
export type ImportedReport = {
  /** Tells it from others: `file:<code of its number>`. */
  readonly id: string;
  readonly group: string;
  /** The platform's number of the message. */
  readonly message: string;
  readonly quote: string;
  readonly author: string;
  readonly reporter: string;
  readonly reason: string;
  readonly note: string;
  readonly at: number;
};
