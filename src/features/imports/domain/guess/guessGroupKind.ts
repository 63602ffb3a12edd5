import type { ImportKind, TargetField } from '../importFields.ts';
import { guessMapping, hasRequired } from './guessMapping.ts';
import { headWords, type TableHead } from './tableHead.ts';

type GroupKind = Extract<ImportKind, `group${string}`>;

/** Headers that only tables about groups have. 'group' alone may be one of customers. */
const OF_GROUPS =
  /群|^(?:group|chat|room)(?:id|name)$|^groupchat|stattime|hasmsg|newmembercnt|invitor/u;
const OF_REPORTS = /举报|投诉|^report(?:er|ed)/u;

/**
 * What a table tells of groups: complaints about messages, counts by day, who is in them, or which there
 * are.
 * @returns undefined where it is about something else
 */
export function guessGroupKind(head: TableHead): GroupKind | undefined {
  const words = headWords(head);
  if (isReports(head, words)) return 'groupReports';
  if (!words.some((word) => OF_GROUPS.test(word))) return undefined;
  if (isStatistics(head)) return 'groupStatistics';
  // Something was said in a group: that is a message.
  if (guessMapping('messages', head).includes('body')) return undefined;
  if (has(head, 'groupMembers', 'joinedAt', 'leftAt', 'invitedBy', 'role')) return 'groupMembers';
  // Rows with a number of their own only refer to a group: Zendesk's tickets to a team of agents.
  if (words.includes('id') && words.includes('groupid')) return undefined;
  return has(head, 'groups', 'owner', 'rulesEn', 'rulesZh', 'createdAt') ? 'groups' : undefined;
}

function isReports(head: TableHead, words: readonly string[]): boolean {
  if (!words.some((word) => OF_REPORTS.test(word))) return false;
  return has(head, 'groupReports', 'reporter', 'reason');
}

/** A day, and at least two counts of it. */
function isStatistics(head: TableHead): boolean {
  const mapping = guessMapping('groupStatistics', head);
  if (!hasRequired('groupStatistics', mapping)) return false;
  const counted = mapping.filter(
    (field) => field !== null && field !== 'at' && field !== 'owner' && field !== 'group',
  );
  return counted.length > 1;
}

/** Whether a table has what a kind needs, and one of some other fields. */
function has(head: TableHead, kind: GroupKind, ...telling: readonly TargetField[]): boolean {
  const mapping = guessMapping(kind, head);
  return hasRequired(kind, mapping) && telling.some((field) => mapping.includes(field));
}
