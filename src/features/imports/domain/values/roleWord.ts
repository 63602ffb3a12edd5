import { MESSAGE_ROLES, type MessageRole } from '../../../../shared/domain/facts/serviceTables.ts';
import { headerWord } from '../headerKey.ts';

/**
 * What systems call who speaks. The digits are those of Chatwoot (0 incoming, 1 outgoing, 2 activity,
 * 3 template) and of JD's chats (0 customer, 1 agent), which agree.
 */
const WORDS: readonly (readonly [MessageRole, string])[] = [
  ['unknown', 'unknown 未知'],
  [
    'customer',
    'customer user visitor client buyer guest contact lead incoming inbound enduser requester caller 0 ' +
      '客户 顾客 买家 用户 访客 会员 呼入',
  ],
  [
    'agent',
    'agent staff admin seller operator teammate support outgoing outbound employee owner waiter 1 ' +
      '客服 坐席 卖家 商家 店员 员工 人工 管理员 接待 呼出',
  ],
  ['bot', 'bot robot assistant virtualagent chatbot automation template 3 机器人 智能客服 小助手'],
  ['system', 'system activity event trigger 2 系统 系统消息 系统通知'],
  ['note', 'note internal private internalnote 备注 内部 内部备注 便签'],
];

const ROLES: ReadonlyMap<string, number> = new Map(
  WORDS.flatMap(([role, words]) =>
    words.split(' ').map((word): [string, number] => [word, MESSAGE_ROLES.indexOf(role)]),
  ),
);

/** Place in `MESSAGE_ROLES`, 0 for an empty cell. @returns undefined for a word that is not known */
export function roleWord(text: string): number | undefined {
  return text === '' ? 0 : ROLES.get(headerWord(text));
}
