import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aGroupMessage, NO_CONTEXT } from '../../../../testing/aGroupMessage.ts';
import { moderationOf } from '../../../../testing/aModerationRule.ts';
import { RuleEngine } from '../rules/ruleEngine.ts';
import { FOLDS } from './folds.ts';
import { KeptTexts } from './keptTexts.ts';

const settings = moderationOf(
  {
    id: 'words',
    conditions: [{ kind: 'words', terms: ['加微信', 'vip', 'café'], folds: [...FOLDS] }],
    allow: ['vip客服'],
  },
  { id: 'pattern', conditions: [{ kind: 'pattern', source: '加.{0,3}\\d{3}', form: 'folded' }] },
  { id: 'twice', conditions: [{ kind: 'repeated', times: 2, minutes: 5, by: 'author' }] },
);
const piece = fc.constantFrom(
  ...['加', '微', '信', ' ', 'ＶＩＰ', 'vip客服', '1', '２3', 'cafe\u0301', 'é', '\u200b'],
  ...['👨‍👩‍👧', '\ud83d', '\udc00', 'עברית', '，', '薇', '麼'],
);

test('messages whose folded text was kept are judged as others are, whatever is in them', () => {
  fc.assert(
    fc.property(fc.array(fc.array(piece, { maxLength: 12 }), { maxLength: 12 }), (texts) => {
      const kept = new KeptTexts(texts.length);
      const [plain, quick] = [new RuleEngine(settings), new RuleEngine(settings)];
      const messages = texts.map((parts, n) =>
        aGroupMessage({ id: String(n), at: n * 1000, body: parts.join('') }),
      );
      for (const { body } of messages) kept.add(body);
      messages.forEach((message, n) => {
        expect(quick.judge(message, NO_CONTEXT, kept.of(n))).toEqual(
          plain.judge(message, NO_CONTEXT),
        );
      });
    }),
  );
});

test('a text longer than a page has one of its own, and those around it stay whole', () => {
  const long = '长'.repeat((1 << 20) + 5);
  const kept = new KeptTexts(3);
  for (const text of ['first', long, 'last']) kept.add(text);
  const lengths = [0, 1, 2].map((n) => kept.of(n).to - kept.of(n).from);
  expect(lengths).toEqual([5, long.length, 4]);
  const { units, from, to } = kept.of(2);
  expect(String.fromCharCode(...units.subarray(from, to))).toBe('last');
  expect(() => kept.add('one more')).toThrow(RangeError);
});
