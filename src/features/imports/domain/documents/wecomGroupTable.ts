import {
  isJsonObject,
  jsonAt,
  jsonObjects,
  jsonText,
  type JsonObject,
} from '../cells/jsonValue.ts';
import { TARGET_FIELDS } from '../importFields.ts';
import type { DocumentRow, DocumentTable } from './documentTable.ts';
import { readRow } from './readRow.ts';

/** Of the group, beside each of its members: so that the same file can go in as groups, too. */
const OF_GROUP = ['groupName', 'owner', 'rulesEn', 'rulesZh', 'groupCreatedAt'] as const;
const MEMBER_COLUMNS = [...TARGET_FIELDS.groupMembers, ...OF_GROUP] as const;

/**
 * Groups as WeCom's API tells of them (`externalcontact/groupchat/get`,
 * https://developer.work.weixin.qq.com/document/path/92707): one answer, its `group_chat` alone, or a list
 * of either. Where one has members it is a table of those, with what is told of their group beside them;
 * else one of groups.
 *
 * @returns undefined where it is none
 */
export function wecomGroupTable(value: unknown): DocumentTable | undefined {
  const answers = jsonObjects(value) ?? (isJsonObject(value) ? [value] : []);
  const groups = answers.map((answer) => jsonAt(answer, 'group_chat') ?? answer).filter(isGroup);
  if (groups.length === 0 || groups.length < answers.length) return undefined;
  const hasMembers = groups.some((group) => jsonObjects(group['member_list']) !== undefined);
  return hasMembers ? membersTable(groups) : groupsTable(groups);
}

function isGroup(value: unknown): value is JsonObject {
  return isJsonObject(value) && 'chat_id' in value && 'owner' in value;
}

function groupsTable(groups: readonly JsonObject[]): DocumentTable {
  const columns = TARGET_FIELDS.groups;
  const rows = groups.flatMap((group, i) =>
    readRow(group, i + 1, () => {
      const { groupName, groupCreatedAt, ...rest } = groupCells(group);
      const values: Partial<Record<(typeof columns)[number], string>> = {
        ...rest,
        name: groupName,
        platform: 'WeCom',
        createdAt: groupCreatedAt,
      };
      return [{ cells: columns.map((column) => values[column] ?? ''), line: i + 1 }];
    }),
  );
  return { origin: 'wecomGroups', columns, rows };
}

function membersTable(groups: readonly JsonObject[]): DocumentTable {
  const rows: DocumentRow[] = [];
  for (const group of groups) {
    for (const member of jsonObjects(group['member_list']) ?? []) {
      const line = rows.length + 1;
      const read = () => {
        const values: Partial<Record<(typeof MEMBER_COLUMNS)[number], string>> = {
          ...groupCells(group),
          author: jsonText(member['userid']),
          name: jsonText(member['group_nickname']) || jsonText(member['name']),
          role: jsonText(member['type']),
          joinedAt: jsonText(member['join_time']),
          invitedBy: jsonText(jsonAt(member, 'invitor', 'userid')),
        };
        return [{ cells: MEMBER_COLUMNS.map((column) => values[column] ?? ''), line }];
      };
      rows.push(...readRow(member, line, read));
    }
  }
  return { origin: 'wecomMembers', columns: MEMBER_COLUMNS, rows };
}

function groupCells(group: JsonObject) {
  const notice = jsonText(group['notice']);
  const isChinese = /\p{Script=Han}/u.test(notice);
  return {
    group: jsonText(group['chat_id']),
    groupName: jsonText(group['name']),
    owner: jsonText(group['owner']),
    rulesEn: isChinese ? '' : notice,
    rulesZh: isChinese ? notice : '',
    groupCreatedAt: jsonText(group['create_time']),
  };
}
