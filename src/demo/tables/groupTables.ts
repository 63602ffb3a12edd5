import {
  builtTable,
  columnBuilders,
  type BuiltTable,
} from '../../shared/domain/facts/columnBuilders.ts';
import {
  groupMembers,
  groupReports,
  groups,
  groupStatistics,
  MEMBER_ROLES,
} from '../../shared/domain/facts/communityTables.ts';
import { isoDateOfCivilDay } from '../../shared/domain/time/civilDay.ts';
import { inLanguage } from '../bilingual.ts';
import { dayOf, dayStart, MILESTONES } from '../world/calendar.ts';
import { DESK_AGENTS } from '../world/desk/deskAgents.ts';
import { GROUP_RULES, SHOP_GROUPS } from '../world/groups/shopGroups.ts';
import type { DemoCodes } from './demoCodes.ts';
import { GroupCodes } from './groupCodes.ts';

const MEMBER = MEMBER_ROLES.indexOf('member');
const STAFF = MEMBER_ROLES.indexOf('staff');

/** The shop's groups. */
export function groupTable(codes: DemoCodes): BuiltTable {
  const columns = columnBuilders(groups);
  const known = new GroupCodes(codes);
  SHOP_GROUPS.forEach(({ name, owner }, place) => {
    columns.group.push(known.group[place] ?? -1);
    columns.name.push(inLanguage(name, codes.language));
    columns.platform.push(known.platform[place] ?? -1);
    columns.owner.push(known.agent(owner));
    columns.rulesEn.push(GROUP_RULES.en);
    columns.rulesZh.push(GROUP_RULES.zh);
    columns.createdAt.push(dayStart(codes.world.from + MILESTONES.groups));
  });
  return builtTable(groups, columns, SHOP_GROUPS.length);
}

/** Their members: customers who joined, the desk's agents, and strangers. */
export function groupMemberTable(codes: DemoCodes): BuiltTable {
  const columns = columnBuilders(groupMembers);
  const known = new GroupCodes(codes);
  const { customers, from } = codes.world;
  let rows = 0;
  const add = (
    group: number,
    author: number,
    name: string,
    role: number,
    { customer = -1, joinedAt = NaN, leftAt = NaN },
  ) => {
    const account = codes.value('customers.name', author);
    const { id } = SHOP_GROUPS[group] ?? { id: '' };
    rows++;
    columns.membership.push(codes.code('groupMembers.membership', `${id}\u001f${account}`));
    columns.group.push(known.group[group] ?? -1);
    columns.author.push(author);
    columns.name.push(codes.code('customers.name', name));
    columns.customer.push(customer);
    columns.role.push(role);
    columns.joinedAt.push(joinedAt);
    columns.leftAt.push(leftAt);
    columns.invitedBy.pushMissing();
  };
  SHOP_GROUPS.forEach((_, group) => {
    for (const { account, name } of DESK_AGENTS) {
      const joinedAt = dayStart(from + MILESTONES.groups);
      add(group, known.agent(account), inLanguage(name, codes.language), STAFF, { joinedAt });
    }
  });
  for (const place of codes.customersByTime) {
    const joinedAt = customers.groupSince[place] ?? NaN;
    if (Number.isNaN(joinedAt)) continue;
    const author = known.writer({ kind: 'member', place });
    const customer = codes.customer[place] ?? -1;
    const group = customers.group[place] ?? 0;
    add(group, author, known.words.nickname(place), MEMBER, { customer, joinedAt });
  }
  known.strangers.forEach(({ group, joinedAt, leftAt }, place) => {
    const author = known.writer({ kind: 'stranger', place });
    const name = codes.value('customers.name', author);
    add(group, author, name, MEMBER, { joinedAt, leftAt });
  });
  return builtTable(groupMembers, columns, rows);
}

const REASONS = {
  spam: { en: 'Advert', zh: '广告' },
  rude: { en: 'Insult', zh: '辱骂' },
  other: { en: 'Other', zh: '其他' },
} as const;

/** What members complained of. */
export function groupReportTable(codes: DemoCodes): BuiltTable {
  const columns = columnBuilders(groupReports);
  const known = new GroupCodes(codes);
  const serials = codes.serials('groupReports.report', 'R', 5);
  const numbers = known.numbers();
  let rows = 0;
  known.talk.forEach((said, i) => {
    if (said.reported === null) return;
    const { line, group, writer, reported } = said;
    const reason = line === 'spam' || line === 'bait' ? 'spam' : line === 'rude' ? 'rude' : 'other';
    rows++;
    columns.report.push(serials.code(rows));
    columns.group.push(known.group[group] ?? -1);
    columns.message.push(numbers[i] ?? '');
    columns.quote.push(known.words.body(said));
    columns.author.push(known.writer(writer));
    columns.reporter.push(known.writer({ kind: 'member', place: reported.reporter }));
    columns.reason.push(codes.text('groupReports.reason', REASONS[reason]));
    columns.note.push('');
    columns.at.push(reported.at);
  });
  return builtTable(groupReports, columns, rows);
}

/** Days that statistics are of. */
const STATISTIC_DAYS = 180;

/** Counts of each day and group, as WeChat for business gives them: of the last 180 days. */
export function groupStatisticTable(codes: DemoCodes): BuiltTable {
  const columns = columnBuilders(groupStatistics);
  const known = new GroupCodes(codes);
  const { world } = codes;
  const { groupSince, group: groupOf, length } = world.customers;
  const first = dayOf(world.end - 1) - STATISTIC_DAYS + 1;
  let rows = 0;
  SHOP_GROUPS.forEach(({ id, owner }, group) => {
    const strangers = known.strangers.filter((each) => each.group === group);
    const joined = byDay(
      [
        ...Array.from({ length }, (_, i) => (groupOf[i] === group ? (groupSince[i] ?? NaN) : NaN)),
        ...strangers.map(({ joinedAt }) => joinedAt),
      ],
      first,
    );
    const left = byDay(
      strangers.map(({ leftAt }) => leftAt),
      first,
    );
    const said = known.talk.filter(
      ({ group: own, writer }) => own === group && writer.kind !== 'notice',
    );
    const messages = byDay(
      said.map(({ at }) => at),
      first,
    );
    const writers = Array.from({ length: STATISTIC_DAYS }, () => new Set<string>());
    for (const { at, writer } of said) {
      writers[dayOf(at) - first]?.add(`${writer.kind} ${writer.place}`);
    }
    let members = joined.before - left.before + DESK_AGENTS.length;
    for (let day = 0; day < STATISTIC_DAYS; day++) {
      const [newMembers, leftMembers] = [joined.on[day] ?? 0, left.on[day] ?? 0];
      members += newMembers - leftMembers;
      rows++;
      const key = `${isoDateOfCivilDay(first + day)}\u001f${owner}\u001f${id}`;
      columns.statistic.push(codes.code('groupStatistics.statistic', key));
      columns.at.push(dayStart(first + day));
      columns.owner.push(known.agent(owner));
      columns.group.push(known.group[group] ?? -1);
      columns.groups.push(1, 0);
      columns.newGroups.push(0, 0);
      columns.groupsWithMessages.push((messages.on[day] ?? 0) > 0 ? 1 : 0, 0);
      columns.members.push(members, 0);
      columns.newMembers.push(newMembers, 0);
      columns.leftMembers.push(leftMembers, 0);
      columns.membersWithMessages.push(writers[day]?.size ?? 0, 0);
      columns.messages.push(messages.on[day] ?? 0, 0);
    }
  });
  return builtTable(groupStatistics, columns, rows);
}

/** How many of these instants (NaN for none) lie before the first day, and on each from it on. */
function byDay(
  instants: readonly number[],
  first: number,
): { readonly before: number; readonly on: Int32Array } {
  const on = new Int32Array(STATISTIC_DAYS);
  let before = 0;
  for (const at of instants) {
    if (Number.isNaN(at)) continue;
    const day = dayOf(at) - first;
    if (day < 0) before++;
    else if (day < STATISTIC_DAYS) on[day] = (on[day] ?? 0) + 1;
  }
  return { before, on };
}
