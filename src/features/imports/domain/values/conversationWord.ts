import {
  CONVERSATION_STATES,
  type ConversationState,
} from '../../../../shared/domain/facts/serviceTables.ts';
import { headerWord } from '../headerKey.ts';

/** States of Zendesk, Chatwoot, Zammad, Intercom and Chinese desks. */
const WORDS: readonly (readonly [ConversationState, string])[] = [
  ['open', 'open new active inprogress unresolved 0 新建 打开 待处理 处理中 进行中 未解决 接待中'],
  ['pending', 'pending waiting snoozed pendingreminder awaiting 2 等待 待回复 等待客户 挂起等待'],
  ['hold', 'hold onhold paused 暂停 挂起'],
  ['solved', 'solved resolved done 1 已解决 解决 已完成 完成'],
  ['closed', 'closed close ended archived 已关闭 关闭 已结束 结束 已归档'],
];

const STATES: ReadonlyMap<string, number> = new Map(
  WORDS.flatMap(([state, words]) =>
    words.split(' ').map((word): [string, number] => [word, CONVERSATION_STATES.indexOf(state)]),
  ),
);

/** Place in `CONVERSATION_STATES`, 0 for an empty cell. @returns undefined for a word not known */
export function conversationWord(text: string): number | undefined {
  return text === '' ? 0 : STATES.get(headerWord(text));
}
