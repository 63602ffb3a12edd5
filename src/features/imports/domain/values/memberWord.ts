import { MEMBER_ROLES, type MemberRole } from '../../../../shared/domain/facts/communityTables.ts';
import { headerWord } from '../headerKey.ts';

/**
 * What lists of members call their people. The digits are WeCom's (`groupchat/get`: 1 of the company, 2
 * from outside). Owners and administrators of a shop's groups are the shop's.
 */
const WORDS: readonly (readonly [MemberRole, string])[] = [
  [
    'member',
    'member customer external user buyer contact guest 2 ' +
      '成员 群成员 普通成员 客户 顾客 会员 外部联系人 外部成员 微信用户 买家',
  ],
  [
    'staff',
    'staff employee internal agent owner admin administrator moderator 1 ' +
      '员工 内部成员 企业成员 客服 店员 群主 管理员 群管理员 工作人员',
  ],
  ['bot', 'bot robot 机器人 群机器人'],
];

const ROLES: ReadonlyMap<string, number> = new Map(
  WORDS.flatMap(([role, words]) =>
    words.split(' ').map((word): [string, number] => [word, MEMBER_ROLES.indexOf(role)]),
  ),
);

/** Place in `MEMBER_ROLES`; an empty cell is a member. @returns undefined for a word not known */
export function memberWord(text: string): number | undefined {
  return text === '' ? 0 : ROLES.get(headerWord(text));
}
