import { expect, test } from 'vitest';
import {
  recommendationPolicy,
  type PlacementSettings,
} from '../../../domain/settings/recommendationSettings.ts';
import { fieldToMend } from './fieldToMend.ts';

const { defaults } = recommendationPolicy;
const pin = { id: 'p1', kind: 'product', value: 'tea', from: null, to: null } as const;
const words = { field: (path: readonly string[]) => path.join(' > ') };
const told = (cart: Partial<PlacementSettings>) =>
  fieldToMend({ ...defaults, cart: { ...defaults.cart, ...cart } }, words);

test('settings that can be used have nothing to mend', () => {
  expect(told({})).toBeNull();
});

test('the first field that is refused is named, a rule by its id', () => {
  expect(told({ diversity: NaN })).toBe('cart > diversity');
  expect(told({ pins: [{ ...pin, slot: NaN }] })).toBe('cart > pins > p1 > slot');
});
