export type ExportedFile = {
  readonly blob: Blob;
  /** How many texts were longer than a cell of the format holds, and were cut. */
  readonly cut: number;
};
