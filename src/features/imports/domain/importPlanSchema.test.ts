import { expect, it } from 'vitest';
import { importPlanSchema } from './importPlanSchema.ts';

const stored = {
  kind: 'orders',
  format: 'table',
  mapping: ['order', null, 'placedAt'],
  dateOrder: 'dmy',
  decimalMark: ',',
  zone: 'Europe/Berlin',
  currency: 'EUR',
  otherCurrencies: { type: 'convert', rates: { USD: 0.9 } },
  returnPrefix: 'R',
  fillDown: true,
};

it('takes a plan that was remembered before events could be imported', () => {
  const later = { eventType: null, placedDay: null, chat: null, scales: null };
  expect(importPlanSchema.parse(stored)).toEqual({ ...stored, ...later });
});

it('refuses fields and kinds that are none', () => {
  expect(importPlanSchema.safeParse({ ...stored, kind: 'dreams' }).success).toBe(false);
  expect(importPlanSchema.safeParse({ ...stored, placedDay: '2026-02-30' }).success).toBe(false);
  expect(importPlanSchema.safeParse({ ...stored, mapping: ['colour'] }).success).toBe(false);
});
