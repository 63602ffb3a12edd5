import { builtTable, columnBuilders } from '../../../../shared/domain/facts/columnBuilders.ts';
import { groupStatistics } from '../../../../shared/domain/facts/communityTables.ts';
import type { BadDocuments } from './badDocuments.ts';
import { DocumentReader } from './documentReader.ts';
import { FieldMaker } from './fieldCells.ts';
import { JoinedKey, type NamePart } from './joinedKey.ts';
import type { ReaderSetup, TableReader } from './tableReader.ts';

/** Whose groups were counted, beside when. */
const COUNTED: readonly NamePart[] = [{ field: 'owner' }, { field: 'group' }];

/** Reads counts of groups, one row for each day and owner, or group. */
export function groupStatisticReader(setup: ReaderSetup, badDocuments: BadDocuments): TableReader {
  const builders = columnBuilders(groupStatistics);
  const { columns } = groupStatistics;
  const make = new FieldMaker(setup);
  const at = make.instant('at', builders.at);
  const names = columns.statistic.dictionary;
  const moment = at && { column: make.column('at'), cells: at.cells };
  return new DocumentReader(setup, badDocuments, {
    key: new JoinedKey(setup, builders.statistic, names, COUNTED, moment),
    fields: [
      at,
      make.code('owner', builders.owner, columns.owner.dictionary),
      make.code('group', builders.group, columns.group.dictionary),
      make.tally('groups', builders.groups),
      make.tally('newGroups', builders.newGroups),
      make.tally('groupsWithMessages', builders.groupsWithMessages),
      make.tally('members', builders.members),
      make.tally('newMembers', builders.newMembers),
      make.tally('leftMembers', builders.leftMembers),
      make.tally('membersWithMessages', builders.membersWithMessages),
      make.tally('messages', builders.messages),
    ],
    build: (rows) => builtTable(groupStatistics, builders, rows),
  });
}
