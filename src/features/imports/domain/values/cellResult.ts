/** What reading one cell as a value came to; the value itself is left in the reader. */
export const CELL = {
  /** An empty cell. */
  missing: 0,
  value: 1,
  /** Not written the way such values are. */
  malformed: 2,
  /** Written as one, but there is no such value (31 February). */
  impossible: 3,
} as const;
export type CellResult = (typeof CELL)[keyof typeof CELL];

/** TextDecoder of the platform, for the cells that need a string (most do not). */
export type TextOf = (bytes: Uint8Array, start: number, end: number) => string;
