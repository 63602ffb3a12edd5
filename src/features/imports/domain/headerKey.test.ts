import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headerKey } from './headerKey.ts';
import type { ImportPlan } from './importTypes.ts';
import { planFromMemory, planToRemember } from './planOrder.ts';

describe('headerKey', () => {
  it('is the same in any order, case, width and spacing', () => {
    const key = headerKey(['Order ID', 'Unit Price', '数量']);
    expect(headerKey(['数量', 'ｏｒｄｅｒ＿ｉｄ', ' UNIT-PRICE '])).toBe(key);
  });

  it('leaves out the column of problems', () => {
    expect(headerKey(['a', 'b', 'huitou_problem'])).toBe(headerKey(['b', 'a']));
  });

  it('tells other headers apart', () => {
    expect(headerKey(['a', 'b'])).not.toBe(headerKey(['a', 'b', 'c']));
    expect(headerKey(['a', 'a'])).not.toBe(headerKey(['a']));
  });
});

describe('a remembered plan', () => {
  const plan: ImportPlan = {
    kind: 'orders',
    format: 'table',
    mapping: [],
    dateOrder: 'dmy',
    decimalMark: ',',
    zone: 'Asia/Shanghai',
    currency: 'CNY',
    otherCurrencies: null,
    returnPrefix: '',
    fillDown: false,
    eventType: null,
    placedDay: null,
    chat: null,
    scales: null,
  };

  it('follows the columns to wherever they are in the next file', () => {
    const headers = fc.uniqueArray(
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 1 }),
      {
        minLength: 1,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(headers, fc.func(fc.nat()), fc.boolean(), (names, order, withProblems) => {
        const fields = ['order', 'placedAt', 'customer', 'product', null] as const;
        const mapping = names.map((_, i) => fields[i % fields.length] ?? null);
        const remembered = planToRemember({ ...plan, mapping }, names);
        const next = [...names].sort((a, b) => order(a) - order(b));
        if (withProblems) next.splice(order('') % (next.length + 1), 0, 'huitou_problem');
        const again = planFromMemory(remembered, next);
        expect(again.mapping).toHaveLength(next.length);
        for (const [i, name] of next.entries()) {
          const before = names.indexOf(name);
          expect(again.mapping[i]).toBe(before < 0 ? null : mapping[before]);
        }
      }),
    );
  });
});
