import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonalRange } from '../../../../shared/domain/privacy/personalInMessage.ts';
import { markedParts } from './markedParts.ts';
import { maskedText } from './maskedText.ts';

const part = (text: string, isHit: boolean, personal: PersonalRange['mark'] | null = null) => ({
  ...{ text, isHit, personal },
});

describe('a message in pieces', () => {
  it('has what was found apart from what lies between; places that overlap are one', () => {
    const places = [
      { start: 2, end: 4 },
      { start: 3, end: 5 },
      { start: 5, end: 6 },
    ];
    expect(markedParts('请加微信联系我', places, [])).toMatchObject([
      part('请加', false),
      part('微信联系', true),
      part('我', false),
    ]);
  });

  it('never cuts what is of a person: it is marked as a whole where something was found in it', () => {
    const personal = [{ from: 2, to: 10, mark: 'wechat' as const }];
    expect(markedParts('加 abc12345!', [{ start: 5, end: 11 }], personal)).toMatchObject([
      part('加 ', false),
      part('abc12345', true, 'wechat'),
      part('!', true),
    ]);
  });

  it('always adds up to the message', () => {
    const range = (length: number) =>
      fc
        .tuple(fc.nat({ max: length }), fc.nat({ max: length }))
        .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    const cases = fc.string({ unit: 'binary', maxLength: 40 }).chain((text) =>
      fc.record({
        text: fc.constant(text),
        places: fc.array(range(text.length), { maxLength: 5 }),
        personal: fc
          .array(range(text.length), { maxLength: 1 })
          .map((list) =>
            list
              .filter(({ start, end }) => end > start)
              .map(({ start, end }): PersonalRange => ({ from: start, to: end, mark: 'phone' })),
          ),
      }),
    );
    fc.assert(
      fc.property(cases, ({ text, places, personal }) => {
        const parts = markedParts(text, places, personal);
        expect(parts.map((each) => each.text).join('')).toBe(text);
        expect(parts.filter((each) => each.personal !== null).map(({ from }) => from)).toEqual(
          personal.map(({ from }) => from),
        );
      }),
    );
  });

  it('is shown in lists with all that is of persons masked', () => {
    const masked = maskedText('电话 13812345678，小明', '小明');
    expect(masked).not.toContain('13812345678');
    expect(masked).not.toContain('小明');
  });
});
