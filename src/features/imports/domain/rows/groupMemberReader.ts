import { builtTable, columnBuilders } from '../../../../shared/domain/facts/columnBuilders.ts';
import { groupMembers } from '../../../../shared/domain/facts/communityTables.ts';
import { personKey } from '../values/contactKeys.ts';
import { memberWord } from '../values/memberWord.ts';
import type { BadDocuments } from './badDocuments.ts';
import { DocumentReader } from './documentReader.ts';
import { FieldMaker } from './fieldCells.ts';
import { JoinedKey, type NamePart } from './joinedKey.ts';
import type { ReaderSetup, TableReader } from './tableReader.ts';

/** Who is in which group. */
const MEMBERSHIP: readonly NamePart[] = [
  { field: 'group', required: true },
  { field: 'author', required: true },
];

/** Reads who is or was in groups, one row for each person in each group. */
export function groupMemberReader(setup: ReaderSetup, badDocuments: BadDocuments): TableReader {
  const builders = columnBuilders(groupMembers);
  const { columns } = groupMembers;
  const make = new FieldMaker(setup);
  const customer = make.code('customer', builders.customer, columns.customer.dictionary, personKey);
  return new DocumentReader(setup, badDocuments, {
    key: new JoinedKey(setup, builders.membership, columns.membership.dictionary, MEMBERSHIP),
    fields: [
      make.code('group', builders.group, columns.group.dictionary),
      make.code('author', builders.author, columns.author.dictionary),
      make.code('name', builders.name, columns.name.dictionary),
      customer,
      make.word('role', builders.role, memberWord),
      make.instant('joinedAt', builders.joinedAt),
      make.instant('leftAt', builders.leftAt),
      make.code('invitedBy', builders.invitedBy, columns.invitedBy.dictionary),
    ],
    build: (rows) => builtTable(groupMembers, builders, rows),
    customer: customer?.cells ?? null,
  });
}
