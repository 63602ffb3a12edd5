/** What a week of one version is told by. */
export const WEEK_PARTS = ['rate', 'lower', 'upper', 'count', 'size'] as const;
export type WeekPart = (typeof WEEK_PARTS)[number];
