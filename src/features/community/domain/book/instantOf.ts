/** A cell of an instant column: epoch ms, null where it is missing. */
export function instantOf(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
