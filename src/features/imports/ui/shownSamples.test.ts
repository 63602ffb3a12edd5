import { expect, test } from 'vitest';
import type { ImportPlan } from '../domain/importTypes.ts';
import { shownSamples } from './shownSamples.ts';

const plan: ImportPlan = {
  kind: 'orders',
  format: 'table',
  mapping: [],
  dateOrder: 'ymd',
  decimalMark: '.',
  zone: 'UTC',
  currency: null,
  otherCurrencies: null,
  returnPrefix: '',
  fillDown: false,
  eventType: null,
  placedDay: null,
  chat: null,
  scales: null,
};
const mails = { name: 'mail', samples: ['lena@mail.example', 'jo@post.example'] };

test('the first three values stand in one line', () => {
  const numbers = { name: 'no', samples: ['1', '2', '3', '4'] };
  expect(shownSamples(numbers, plan, 'order')).toBe('1 · 2 · 3');
  expect(shownSamples({ name: 'note', samples: [] }, plan, null)).toBe('');
});

test('what becomes personal is masked, a product’s name is not', () => {
  expect(shownSamples(mails, plan, 'customerEmail')).toBe('l•••@mail.example · j•••@post.example');
  const tea = { name: 'name', samples: ['Green tea'] };
  expect(shownSamples(tea, { ...plan, kind: 'products' }, 'name')).toBe('Green tea');
});
