import { civilDate, civilDay, daysInMonth } from '../../../../shared/domain/time/civilDay.ts';
import { startOfDay } from '../../../../shared/domain/time/localToInstant.ts';
import type { ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import { pointRulesPolicy } from '../rules/pointRuleSettings.ts';
import type { RuleVersion } from '../rules/earnings.ts';
import type { PointValue } from './reportTypes.ts';

/**
 * What a point is worth and how many are expected to be redeemed at the end of a month: as the
 * version of the rules has it that was live then. Months before the first version go by the first.
 *
 * @param versions by `from`, ascending; those that were live so far
 * @returns by any civil day of the month
 */
export function valueOfMonth(
  versions: readonly RuleVersion[],
  zone: ZoneTable,
): (day: number) => PointValue {
  return (day) => {
    const { year, month } = civilDate(day);
    const end = startOfDay(zone, civilDay(year, month, 1) + daysInMonth(year, month));
    const live = versions.findLast(({ from }) => from < end) ?? versions[0];
    const { programme } = live?.settings ?? pointRulesPolicy.defaults;
    const { costPerThousand, expectedRedeemed } = programme;
    return { costPerThousand, expectedRedeemed };
  };
}
