import {
  RESPONSE_STATES,
  type ResponseState,
} from '../../../../shared/domain/facts/feedbackTables.ts';
import { headerWord } from '../headerKey.ts';

const WORDS: readonly (readonly [ResponseState, string])[] = [
  [
    'answered',
    'answered completed complete submitted finished responded response done ' +
      '已提交 已完成 已回答 已作答 已回收 完成 提交',
  ],
  [
    'dismissed',
    'dismissed abandoned partial incomplete skipped declined closed quit ' +
      '跳过 已跳过 放弃 已放弃 中途退出 未完成 已关闭 拒绝',
  ],
  [
    'asked',
    'asked sent invited delivered opened pending started offered unanswered noresponse ' +
      '已发送 已邀请 已邀评 未回答 未作答 未填写 待填写',
  ],
];

const STATES: ReadonlyMap<string, number> = new Map(
  WORDS.flatMap(([state, words]) =>
    words.split(' ').map((word): [string, number] => [word, RESPONSE_STATES.indexOf(state)]),
  ),
);

/** Place in `RESPONSE_STATES`; an empty cell is an answer. @returns undefined for a word not known */
export function responseWord(text: string): number | undefined {
  return text === '' ? 0 : STATES.get(headerWord(text));
}
