/** Null for "there is none", which tables, charts and CSVs know, in place of NaN. */
export function numberOrNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
