import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agentKey } from './agentKey.ts';
import { answerScore } from './answerScore.ts';
import { directionWord } from './directionWord.ts';
import { linkKey } from './linkKey.ts';
import { responseWord } from './responseWord.ts';

test.each([
  ['9', 900, null],
  ['4.5', 450, null],
  ['4,25', 425, null],
  ['4/5', 400, 5],
  [' 8 / 10 ', 800, 10],
  ['９分', 900, null],
  ['3 stars', 300, null],
  ['★★★★☆', 400, 5],
  ['Very satisfied', 500, 5],
  ['非常满意', 500, 5],
  ['满意', 400, 5],
  ['一般', 300, 5],
  ['不满意', 200, 5],
  ['非常不满意', 100, 5],
  ['very easy', 500, 5],
  ['非常困难', 100, 5],
  ['good', 200, 2],
  ['bad', 100, 2],
])('%s is an answer', (text, hundredths, scale) => {
  expect(answerScore(text)).toMatchObject({ hundredths, scale });
});

test.each(['', '  ', '(跳过)', '(空)', 'N/A', '-', 'offered', 'Skipped'])(
  '%o is no answer',
  (text) => {
    expect(answerScore(text)).toBe('none');
  },
);

test.each(['perhaps', '-3', '100', '1/2/3', '5%', '2026-03-01'])(
  '%s is none that is known',
  (text) => {
    expect(answerScore(text)).toBe('unknown');
  },
);

test('words say by themselves which end is the good one, figures do not', () => {
  expect(answerScore('very easy')).toMatchObject({ isWord: true });
  expect(answerScore('5')).toMatchObject({ isWord: false });
});

test('any text is an answer within bounds, none, or unknown', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const answer = answerScore(text);
      if (answer === 'none' || answer === 'unknown') return;
      expect(answer.hundredths).toBeGreaterThanOrEqual(0);
      expect(answer.hundredths).toBeLessThan(10_000);
    }),
  );
});

test.each([
  ['', 0],
  ['Completed', 0],
  ['已提交', 0],
  ['partial', 1],
  ['跳过', 1],
  ['Sent', 2],
  ['已发送', 2],
  ['danced', undefined],
])('the state %o is %s', (word, state) => {
  expect(responseWord(word)).toBe(state);
});

test('the highest of a scale of effort is ease or effort', () => {
  expect(directionWord('Easy')).toBe('highest');
  expect(directionWord('hard')).toBe('lowest');
  expect(directionWord('费力')).toBe('lowest');
  expect(directionWord('')).toBeNull();
  expect(directionWord('odd')).toBeUndefined();
});

const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = (found: Uint8Array | undefined) => found && new TextDecoder().decode(found);
const key = (rewrite: typeof linkKey, text: string) =>
  textOf(rewrite(bytes(`before ${text} (x@y) behind`), 7, 7 + bytes(text).length));

test('a conversation named by a link goes by the number at its end', () => {
  expect(key(linkKey, 'https://desk.example/app/accounts/1/conversations/123')).toBe('123');
  expect(key(linkKey, 'https://desk.example/conversations/9/')).toBe('9');
  expect(key(linkKey, 'T-1/2')).toBeUndefined();
});

test('an agent goes by the name without the address behind it', () => {
  expect(key(agentKey, 'Lin (lin@shop.example)')).toBe('Lin');
  expect(key(agentKey, '林 (客服)')).toBeUndefined();
  expect(key(agentKey, '(lin@shop.example)')).toBeUndefined();
  expect(key(agentKey, 'Lin')).toBeUndefined();
});
