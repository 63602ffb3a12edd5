import { groupStatistics } from '../../../../shared/domain/facts/communityTables.ts';
import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import { columnsOf } from '../../../../shared/domain/facts/factSource.ts';
import { countedDays } from '../../domain/health/countedDays.ts';
import { groupFigures } from '../../domain/health/groupFigures.ts';
import { groupWeeks } from '../../domain/health/groupWeeks.ts';
import type { GroupParams, GroupReport } from '../../domain/health/healthTypes.ts';
import {
  STATISTIC_COLUMNS,
  statisticDays,
  type StatisticDay,
} from '../../domain/health/statisticDays.ts';
import { reportedMessages } from '../../domain/reports/reportedMessages.ts';
import type { CommunityContext } from '../book/communityJob.ts';
import { importedReports } from '../reports/importedReports.ts';
import { healthParts } from './healthParts.ts';

/** How one group does; null where there is none of that name. */
export async function readGroup(
  context: CommunityContext,
  params: GroupParams,
): Promise<GroupReport | null> {
  const { facts } = context;
  const { book, records, outcomes, days, span } = await healthParts(context, params);
  const place = book.placeOf(params.group);
  const info = place === undefined ? undefined : book.groups[place];
  if (place === undefined || !info) return null;
  const read = await facts.read({
    statistics: columnsOf(groupStatistics, ...STATISTIC_COLUMNS),
  });
  const code = (await facts.dictionary('messages.conversation')).find(info.id);
  const people = await facts.dictionary('customers.name');
  const owner = info.owner === '' ? MISSING_CODE : people.find(info.owner);
  const own = statisticDays(read.statistics, ({ group }) => group === code, days);
  const ofOwner = statisticDays(
    read.statistics,
    (row) => row.group === MISSING_CODE && owner !== MISSING_CODE && row.owner === owner,
    days,
  );
  const ownersPlaces = book.groups.flatMap((each, at) => (each.owner === info.owner ? [at] : []));
  const beside = (of: readonly StatisticDay[], places: readonly number[]) => {
    const counted = countedDays(book, places, days);
    return of.map((each) => ({ ...each, counted: counted.get(each.day) ?? null }));
  };
  return {
    info,
    figures: groupFigures(book, place, span, outcomes, params.now),
    weeks: groupWeeks(book, place, span, outcomes, { days, weekStart: params.weekStart }),
    reports: reportedMessages(book, info.id, await importedReports(facts), records.reports),
    statistics:
      own.length > 0
        ? { of: 'group', days: beside(own, [place]) }
        : ofOwner.length > 0
          ? { of: 'owner', days: beside(ofOwner, ownersPlaces) }
          : null,
  };
}
