import { code, decimal, factTable, flag, instant, text } from './factColumns.ts';

/** Groups as their platforms list them. What was said in them are `messages`: a group is a conversation. */
export const groups = factTable({
  name: 'groups',
  document: 'group',
  rowsPerDocument: 'one',
  columns: {
    /** As messages name their conversation. */
    group: code('messages.conversation'),
    /** What people call it, where `group` is a number. */
    name: text,
    platform: code('messages.channel'),
    owner: code('customers.name'),
    /** What its members are asked to keep to, in both languages. */
    rulesEn: text,
    rulesZh: text,
    createdAt: instant,
  },
});

/** Who is or was in a group. */
export const groupMembers = factTable({
  name: 'groupMembers',
  document: 'membership',
  rowsPerDocument: 'one',
  columns: {
    /** Group and author together: a newer list replaces what an older one said of the same person. */
    membership: code('groupMembers.membership'),
    group: code('messages.conversation'),
    /** As messages name them: the account, or the name where there is none. */
    author: code('customers.name'),
    /** What they call themselves in the group. */
    name: code('customers.name'),
    customer: code('customers.customer'),
    /** Place in `MEMBER_ROLES`. */
    role: flag,
    joinedAt: instant,
    /** Missing while they are in it, and where the list does not tell. */
    leftAt: instant,
    invitedBy: code('customers.name'),
  },
});

/** Messages that members complained of, as a platform or a form hands them over. */
export const groupReports = factTable({
  name: 'groupReports',
  document: 'report',
  rowsPerDocument: 'one',
  columns: {
    /** The file's number of it, or a fingerprint of its cells. */
    report: code('groupReports.report'),
    group: code('messages.conversation'),
    /** The platform's number of the message; '' where the report quotes it only. */
    message: text,
    /** The message as the report quotes it. */
    quote: text,
    /** Who wrote it. */
    author: code('customers.name'),
    reporter: code('customers.name'),
    reason: code('groupReports.reason'),
    note: text,
    at: instant,
  },
});

/**
 * Counts of one day, of one owner's groups or one group, in the shape of WeCom's group statistics
 * (`groupchat/statistic`, `groupchat/statistic_group_by_day`); missing where the file has none.
 */
export const groupStatistics = factTable({
  name: 'groupStatistics',
  document: 'statistic',
  rowsPerDocument: 'one',
  columns: {
    /** Day, owner and group together. */
    statistic: code('groupStatistics.statistic'),
    /** The day's beginning. */
    at: instant,
    owner: code('customers.name'),
    /** Missing where the row counts all of an owner's groups. */
    group: code('messages.conversation'),
    /** chat_total: groups there were. */
    groups: decimal,
    /** new_chat_cnt: groups made on the day. */
    newGroups: decimal,
    /** chat_has_msg: groups in which something was said. */
    groupsWithMessages: decimal,
    /** member_total. */
    members: decimal,
    /** new_member_cnt. */
    newMembers: decimal,
    /** Those who left; WeCom's statistics do not count them. */
    leftMembers: decimal,
    /** member_has_msg: members who said something. */
    membersWithMessages: decimal,
    /** msg_total. */
    messages: decimal,
  },
});

/** What somebody is in a group; the place in this list is stored. Staff are the shop's own people. */
export const MEMBER_ROLES = ['member', 'staff', 'bot'] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];
