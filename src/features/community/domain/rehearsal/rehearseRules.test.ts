import { expect, test } from 'vitest';
import { aGroupMessage, NO_CONTEXT } from '../../../../testing/aGroupMessage.ts';
import { moderationOf } from '../../../../testing/aModerationRule.ts';
import type { Outcome } from '../rules/actionsLeft.ts';
import type { RuleCondition } from '../rules/conditionSchema.ts';
import { rehearseRules } from './rehearseRules.ts';
import { rulesSummary } from './rulesSummary.ts';

const words = (...terms: string[]): RuleCondition => ({ kind: 'words', terms, folds: [] });
const messages = [
  ['1', 'bad', 'ann', 'a'],
  ['2', 'worse', 'ann', 'a'],
  ['3', 'fine', 'bob', 'a'],
  ['4', 'bad worse', 'bob', 'b'],
].map(([id = '', body = '', author = '', group = '']) =>
  aGroupMessage({ id, body, author, group }),
);

function rehearsed(outcomes: Readonly<Record<string, Outcome>> = {}) {
  return rehearseRules({
    live: moderationOf({ conditions: [words('bad')] }),
    draft: moderationOf(
      { id: 'worse', conditions: [words('worse')] },
      { id: 'all', conditions: [{ kind: 'longer', than: 2 }] },
      { id: 'new', conditions: [words('bad'), { kind: 'newMember', days: 1 }] },
      { id: 'off', active: false, conditions: [words('fine')] },
    ),
    messages,
    context: NO_CONTEXT,
    outcomeOf: (message) => outcomes[message],
    isDecided: (message) => message in outcomes,
    listed: 10,
    seed: 1,
  });
}

test('says what only one side hits, by group and author, and which rules hit too much', () => {
  const { live, draft, newlyHit, noLongerHit, groups, authors, broad } = rehearsed();
  expect([live.hit.count, draft.hit.count]).toEqual([2, 4]);
  expect(newlyHit.count).toBe(2);
  expect(newlyHit.sample).toMatchObject([
    { message: '2', rules: ['worse', 'all'], places: [{ start: 0, end: 5 }] },
    { message: '3', rules: ['all'], places: [] },
  ]);
  expect(noLongerHit).toEqual({ count: 0, sample: [] });
  expect(groups).toEqual([
    { key: 'a', messages: 3, live: 1, draft: 3 },
    { key: 'b', messages: 1, live: 1, draft: 1 },
  ]);
  expect(authors.map(({ key, draft }) => `${key} ${draft}`)).toEqual(['ann 2', 'bob 2']);
  expect(broad.map(({ rule, share }) => `${rule} ${share.rate}`)).toEqual(['all 1']);
  expect(draft.rules.map(({ rule, hit, untold }) => [rule, hit.count, untold])).toEqual([
    ['worse', 2, 0],
    ['all', 4, 0],
    ['new', 0, 2],
  ]);
});

test('precision is of hits that people decided about, recall of breaches that they found', () => {
  const { live, draft, decided, breaches } = rehearsed({
    '1': 'breach',
    '2': 'breach',
    '3': 'fine',
  });
  expect([decided, breaches]).toEqual([3, 2]);
  expect([live.precision.count, live.precision.size]).toEqual([1, 1]);
  expect([draft.precision.count, draft.precision.size]).toEqual([2, 3]);
  expect([live.recall.count, live.recall.size]).toEqual([1, 2]);
  // Wilson's interval of 2 of 3, as R's prop.test(2, 3, correct = FALSE) has it.
  expect(draft.precision.interval.lower).toBeCloseTo(0.2077, 4);
  expect(draft.precision.interval.upper).toBeCloseTo(0.9385, 4);
});

test('without decisions there is no precision, and the summary says so', () => {
  const [hits, precision] = rulesSummary(rehearsed());
  expect(hits).toMatchObject({ live: 2, draft: 4, n: { live: 4, draft: 4 } });
  expect(precision).toMatchObject({ live: null, draft: null, difference: null });
});

test('what nobody decided about can be labelled, and a label is no decision', () => {
  const { undecided } = rehearsed({ '1': 'breach', '3': 'fine' });
  expect(undecided.count).toBe(2);
  expect(undecided.sample.map(({ message }) => message)).toEqual(['2', '4']);
});
