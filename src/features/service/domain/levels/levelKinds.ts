/** What is promised: the first answer, each further one, and that it is solved. */
export const LEVEL_KINDS = ['first', 'next', 'resolution'] as const;
export type LevelKind = (typeof LEVEL_KINDS)[number];
