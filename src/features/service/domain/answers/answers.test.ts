import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { saysNothing, withNone, withVerdict, type AnswerMark } from './answerMark.ts';
import { answerId, answerMessage } from './answerMessage.ts';
import { hitRates, judgeAnswer } from './judgeAnswer.ts';

const blank: AnswerMark = { id: 'answer:1', message: 'm', right: [], wrong: [], none: false };

describe('a mark', () => {
  test('has a product in one list at most, and none beside "none of these" that is right', () => {
    const step = fc.oneof(
      fc.record({
        product: fc.constantFrom('a', 'b', 'c'),
        verdict: fc.constantFrom('right' as const, 'wrong' as const, 'unmarked' as const),
      }),
      fc.record({ none: fc.boolean() }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let mark = blank;
        for (const each of steps) {
          mark =
            'none' in each
              ? withNone(mark, each.none)
              : withVerdict(mark, each.product, each.verdict);
          const all = [...mark.right, ...mark.wrong];
          expect(new Set(all).size).toBe(all.length);
          if (mark.none) expect(mark.right).toEqual([]);
        }
      }),
    );
  });

  test('that was taken back says nothing', () => {
    const right = withVerdict(blank, 'a', 'right');
    expect(right).toMatchObject({ right: ['a'], wrong: [] });
    expect(withVerdict(right, 'a', 'wrong')).toMatchObject({ right: [], wrong: ['a'] });
    expect(saysNothing(withVerdict(right, 'a', 'unmarked'))).toBe(true);
    expect(saysNothing(withNone(blank, true))).toBe(false);
    expect(withVerdict(withNone(right, true), 'b', 'right')).toMatchObject({
      right: ['b'],
      none: false,
    });
  });

  test('is of a message without what is personal, and of each message once', () => {
    const message = answerMessage('  celadon gaiwan, call 13812345678 ');
    expect(message).toMatch(/^celadon gaiwan, call /);
    expect(message).not.toContain('13812345678');
    expect(answerMessage(message)).toBe(message);
    expect(answerId('铁观音')).toBe(answerId('铁观音'));
    expect(answerId('铁观音')).not.toBe(answerId('铁关音'));
    expect(answerId('铁观音')).toMatch(/^answer:[0-9a-f]{24}$/);
  });
});

describe('a look-up is judged', () => {
  const exists = (id: string) => id !== 'gone';
  const mark = (patch: Partial<AnswerMark>) => ({ ...blank, ...patch });

  test.each([
    [{ right: ['a'] }, ['a', 'b'], 'first', 1],
    [{ right: ['b', 'gone'] }, ['a', 'b', 'c'], 'third', 2],
    [{ right: ['d'] }, ['a', 'b', 'c', 'd'], 'miss', 4],
    [{ right: ['d'] }, [], 'miss', null],
    [{ right: ['gone'] }, ['a'], 'gone', null],
    [{ none: true }, [], 'first', null],
    [{ none: true, wrong: ['a'] }, ['a'], 'miss', null],
    [{ wrong: ['a'] }, ['a', 'b'], 'miss', null],
    [{ wrong: ['a'] }, ['b', 'a'], 'first', null],
    [{ wrong: ['a'] }, [], 'first', null],
    [{ wrong: ['gone'] }, ['a'], 'gone', null],
  ] as const)('%j, having found %j: %s', (patch, found, state, place) => {
    expect(judgeAnswer(mark(patch), found, exists)).toEqual({ state, place });
  });

  test('as shares of what is still there', () => {
    const states = ['first', 'first', 'third', 'miss', 'gone'] as const;
    expect(hitRates(states.map((state) => ({ state })))).toEqual({
      n: 4,
      first: 2,
      third: 3,
      gone: 1,
    });
    expect(hitRates([])).toEqual({ n: 0, first: 0, third: 0, gone: 0 });
  });
});
