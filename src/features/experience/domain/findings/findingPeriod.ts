import type { Period } from './findingTypes.ts';

const YEAR = 365;

/** What is looked through for findings: the year up to today. @param today civil day */
export function findingPeriod(today: number): Period {
  return { from: today - YEAR + 1, to: today };
}
