import { ANSWER } from '../../../../shared/domain/facts/factTables.ts';
import { headerWord } from '../headerKey.ts';

const YES =
  'yes y true t clicked click bought purchased converted 是 有 真 已点击 已购买 点击 购买';
const NO = 'no n false f none notclicked notbought unclicked 否 无 没有 假 未点击 未购买 未成交 未';

const ANSWERS: ReadonlyMap<string, number> = new Map([
  ...YES.split(' ').map((word): [string, number] => [headerWord(word), ANSWER.yes]),
  ...NO.split(' ').map((word): [string, number] => [headerWord(word), ANSWER.no]),
]);

/** 1 and 0, also as table software writes them. */
const BIT = /^([01])(?:[.,]0+)?$/;

/** Yes, no, or nothing said. @returns undefined for anything else */
export function answerWord(text: string): number | undefined {
  if (text === '') return ANSWER.unknown;
  const bit = BIT.exec(text)?.[1];
  if (bit !== undefined) return bit === '1' ? ANSWER.yes : ANSWER.no;
  return ANSWERS.get(headerWord(text));
}
