import { describe, expect, test } from 'vitest';
import { aGift } from '../../../../../testing/aGift.ts';
import { settingsDiff } from '../../../../../shared/domain/policy/settingsDiff.ts';
import { createFormats } from '../../../../../shared/i18n/createFormats.ts';
import type { LoyaltyText } from '../../loyaltyText.ts';
import { catalogueWords } from './catalogueWords.ts';
import { readMoney, writeMoney } from '../../../../../shared/domain/money/readMoney.ts';

/** Texts are told by their keys, with what is filled in. */
const t: LoyaltyText = (key, values) =>
  values ? `${key}(${Object.values(values).join(', ')})` : key;
const words = catalogueWords({
  t,
  format: createFormats('en', { points: '{{value}}' }),
  language: 'en',
  currency: 'EUR',
  names: new Map([['cup', 'Yixing cup']]),
  levelName: (id) => id.toUpperCase(),
});

describe('changes of the catalogue are told in words', () => {
  const told = (before: unknown, after: unknown) =>
    settingsDiff(before, after).map(({ path, before: was, after: is }) => [
      words.field(path),
      words.value(path, was),
      words.value(path, is),
    ]);

  test('field by field', () => {
    const before = { gifts: [aGift()] };
    const after = {
      gifts: [
        aGift({
          points: 1200,
          cost: 1000,
          tier: 'gold',
          perMember: 2,
          from: '2026-12-01',
          prices: [{ from: '2026-12-24', until: null, points: 900, goal: 40 }],
          active: false,
          picture: 'data:image/png;base64,AAAA',
        }),
      ],
    };
    expect(told(before, after)).toEqual([
      ['Yixing cup · gifts.fields.picture', 'gifts.values.none', 'gifts.values.picture'],
      [
        'Yixing cup · gifts.fields.points',
        'gifts.values.points(100)',
        'gifts.values.points(1,200)',
      ],
      [
        'Yixing cup · gifts.fields.prices',
        'gifts.values.none',
        'gifts.values.priceWithGoal(900, 24 Dec 2026, gifts.values.open, 40)',
      ],
      ['Yixing cup · gifts.fields.cost', '€9.00', '€10.00'],
      ['Yixing cup · gifts.fields.from', 'gifts.values.open', '1 Dec 2026'],
      ['Yixing cup · gifts.fields.tier', 'gifts.values.everyMember', 'GOLD'],
      ['Yixing cup · gifts.fields.perMember', 'gifts.values.noLimit', '2'],
      ['Yixing cup · gifts.fields.active', 'gifts.values.yes', 'gifts.values.no'],
    ]);
  });

  test('a gift that comes is told as a whole', () => {
    expect(told({ gifts: [] }, { gifts: [aGift()] })).toEqual([
      ['Yixing cup', 'gifts.values.removed', 'gifts.values.whole(Yixing cup, 100)'],
    ]);
  });

  test('another order lists the gifts', () => {
    const [cup, tin] = [aGift(), aGift({ id: 'tin' })];
    expect(told({ gifts: [cup, tin] }, { gifts: [tin, cup] })).toEqual([
      ['gifts.fields.order', 'Yixing cupgifts.listtin', 'tingifts.listYixing cup'],
    ]);
  });
});

describe('amounts of money', () => {
  test.each([
    ['14.9', 2, 1490],
    ['14,90', 2, 1490],
    ['14', 2, 1400],
    ['0', 2, 0],
    ['1500', 0, 1500],
    ['1.234', 3, 1234],
    ['1.234', 2, undefined],
    ['14.9', 0, undefined],
    ['1,234.00', 2, undefined],
    ['-1', 2, undefined],
    ['', 2, undefined],
    ['99999999999', 2, undefined],
  ])('%s with %i decimals', (text, digits, minor) => {
    expect(readMoney(text, digits)).toBe(minor);
  });

  test('are shown with all decimals of the currency', () => {
    expect([writeMoney(1490, 2), writeMoney(1490, 0), writeMoney(1490, 3)]).toEqual([
      '14.90',
      '1490',
      '1.490',
    ]);
  });
});
