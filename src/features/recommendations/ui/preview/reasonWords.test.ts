import { expect, test } from 'vitest';
import { createFormats } from '../../../../shared/i18n/createFormats.ts';
import type { PreviewItem } from '../../domain/preview/previewTypes.ts';
import { recommendationPolicy } from '../../domain/settings/recommendationSettings.ts';
import type { PreviewTools } from './previewTools.ts';
import { reasonLine } from './reasonWords.ts';

/** Texts as their keys and values, so that a test sees which one was chosen. */
const tools: PreviewTools = {
  t: (key, values) => (values ? `${key} ${JSON.stringify(values)}` : key),
  format: createFormats('en', { points: '{{value}} pts' }),
  zone: 'UTC',
  currency: null,
};
const product = (id: string, name: string) => ({
  product: 1,
  id,
  name,
  category: '',
  brand: '',
  price: null,
  stock: null,
});
const item = (
  values: Partial<PreviewItem>,
  reason: Partial<PreviewItem['reason']>,
): PreviewItem => ({
  ...product('p1', 'Sencha'),
  rank: 1,
  otherRank: null,
  score: 1,
  pinned: false,
  fallback: false,
  ...values,
  reason: { parts: [{ algorithm: 'popularity', value: 1 }], because: [], rules: [], ...reason },
});
const { home } = recommendationPolicy.defaults;
const settings = {
  ...home,
  caps: { category: 2, brand: null },
  pins: [{ id: 'a', slot: 1, kind: 'product', value: 'p1', from: null, to: null } as const],
};
const line = (...of: Parameters<typeof item>) =>
  reasonLine(item(...of), settings, tools, new Map([['p1', 'Sencha']]));
const because = [{ product: product('p2', ''), algorithm: 'itemKnn', share: 0.62 } as const];

test('the owned product that adds most is the reason, by its number where it has no name', () => {
  expect(line({}, { because })).toBe('preview.reason.because {"product":"p2","share":"62%"}');
});

test('without one it is the algorithm that adds most', () => {
  expect(line({}, {})).toContain('settings.fields.algorithms.popularity.name');
  expect(line({}, { parts: [] })).toBe('preview.reason.none');
});

test('a pin and a place filled in for newcomers go before what the algorithms say', () => {
  const pin = { rule: { kind: 'pin', id: 'a' }, places: 3 } as const;
  const pinned = line({ pinned: true }, { because, rules: [pin] });
  expect(pinned).toContain('rules.pin.product');
  expect(pinned).toContain('Sencha');
  expect(line({ fallback: true }, { because })).toBe('preview.reason.fallback');
});

test('a rule about the item is told of, one that leaves others out is not', () => {
  const cap = { rule: { kind: 'capCategory' }, places: -2 } as const;
  const bought = { rule: { kind: 'bought' }, places: 9 } as const;
  const words = line({}, { because, rules: [bought, cap] });
  expect(words).toContain('capCategory');
  expect(words).toContain('preview.moves.down');
  expect(words).not.toContain('rules.bought');
  expect(line({}, { because, rules: [{ ...cap, places: 0 }] })).not.toContain('capCategory');
});
