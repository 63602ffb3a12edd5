/** Days up to today that a page may be about; 0 for all. */
export const PERIODS = [30, 90, 365, 0] as const;
export type PeriodDays = (typeof PERIODS)[number];
