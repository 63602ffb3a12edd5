import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aGroupMessage, NO_CONTEXT } from '../../../../testing/aGroupMessage.ts';
import { aModerationRule, moderationOf } from '../../../../testing/aModerationRule.ts';
import { naiveVerdicts, type NaiveCondition } from '../../../../testing/naiveVerdicts.ts';
import { FOLDS } from '../folding/folds.ts';
import { KeptTexts } from '../folding/keptTexts.ts';
import { RuleEngine } from './ruleEngine.ts';
import { PATTERN_FORMS } from './patternForms.ts';

const term = fc
  .string({
    unit: fc.constantFrom('加', '微', '信', 'v', 'x', 'Q', '1', ' '),
    minLength: 1,
    maxLength: 4,
  })
  .filter((text) => text.trim() !== '');
const folds = fc.subarray(FOLDS.filter((fold) => fold !== 'homophones'));
/** Some with literals, some with characters that can be looked for, some with neither. */
const source = fc.constantFrom(
  ...[
    '加(?:微|v)',
    '[a-z]{1,3}\\d{2,}',
    '\\p{Han}',
    'vx?\\d+',
    '\\d[ -]?\\d',
    '[微薇]信?',
    '信|\\d{3}',
  ],
  ...['(?:v|微)x*1', '^v', '\\d+$', 'q{2}', '(?:加\\d)?x', '[^v]1'],
);
const condition: fc.Arbitrary<NaiveCondition> = fc.oneof(
  fc.record({
    kind: fc.constant('words' as const),
    terms: fc.array(term, { minLength: 1, maxLength: 3 }),
    folds,
  }),
  fc.record({
    kind: fc.constant('pattern' as const),
    source,
    form: fc.constantFrom(...PATTERN_FORMS),
  }),
  fc.record({
    kind: fc.constant('pattern' as const),
    source,
    form: fc.constantFrom(...PATTERN_FORMS),
  }),
  fc.record({ kind: fc.constant('numbers' as const), least: fc.integer({ min: 3, max: 5 }) }),
  fc.constant<NaiveCondition>({ kind: 'contact', kinds: ['qq', 'phone'] }),
  fc.record({ kind: fc.constant('longer' as const), than: fc.integer({ min: 1, max: 12 }) }),
  fc.record({
    kind: fc.constant('repeated' as const),
    times: fc.constant(2),
    minutes: fc.constantFrom(1, 5),
    by: fc.constantFrom('author' as const, 'group' as const),
  }),
);
const rules = fc.array(
  fc.record({
    conditions: fc.array(condition, { minLength: 1, maxLength: 3 }),
    allow: fc.array(term, { maxLength: 1 }),
  }),
  { minLength: 1, maxLength: 4 },
);
const body = fc.string({
  unit: fc.constantFrom(
    ...[
      '加',
      '微',
      '薇',
      '信',
      '註',
      'v',
      'V',
      'x',
      'ｖ',
      'ⓥ',
      'q',
      '1',
      '2',
      '3',
      '１',
      '壹',
      '⑴',
    ],
    ...[' ', '.', '-', '🔥', '\u200B', '\u0301', 'e', '\uD83D', 'х', '𝐯', '，'],
  ),
  maxLength: 18,
});
const messages = fc.array(
  fc.record({
    body,
    author: fc.constantFrom('Ann', 'Ben'),
    minutes: fc.integer({ min: 0, max: 3 }),
  }),
  { minLength: 1, maxLength: 8 },
);

test('judges as trying every term and pattern alone on every message does, with texts kept and without', () => {
  let hits = 0;
  fc.assert(
    fc.property(rules, fc.array(term, { maxLength: 1 }), messages, (parts, allow, said) => {
      const settings = {
        ...moderationOf(...parts.map((each, n) => aModerationRule({ ...each, id: `rule ${n}` }))),
        allow,
      };
      let now = 0;
      const spoken = said.map(({ minutes, ...each }) =>
        aGroupMessage({ ...each, at: (now += minutes * 60_000) }),
      );
      const wanted = naiveVerdicts(settings, spoken);
      hits += wanted.flat().length;
      const kept = new KeptTexts(spoken.length);
      for (const message of spoken) kept.add(message.body);
      const [plain, fromKept] = [new RuleEngine(settings), new RuleEngine(settings)];
      expect(spoken.map((one) => plain.judge(one, NO_CONTEXT).hits)).toEqual(wanted);
      expect(spoken.map((one, n) => fromKept.judge(one, NO_CONTEXT, kept.of(n)).hits)).toEqual(
        wanted,
      );
    }),
    { numRuns: 200 },
  );
  // It would prove nothing if nothing was hit.
  expect(hits).toBeGreaterThan(50);
});
