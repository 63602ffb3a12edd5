import type { ImprovementRow } from '../../../../shared/domain/experience/experienceRecords.ts';
import { civilDayOfIsoDate } from '../../../../shared/domain/time/civilDay.ts';

/** Whether an improvement runs and the day on which it was to be measured is here. @param today civil day */
export function isDue(
  { state, due }: Pick<ImprovementRow, 'state' | 'due'>,
  today: number,
): boolean {
  const day = civilDayOfIsoDate(due);
  return state === 'running' && day !== undefined && day <= today;
}
