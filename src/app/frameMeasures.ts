/** Measures of the frame, px. */
export const FRAME = {
  sidebar: 216,
  topBar: 52,
  bottomBar: 60,
  /** Content grows to this, then stays in the middle. */
  content: 1440,
} as const;
