import { expect, test } from 'vitest';
import { factSourceOf } from '../../../../testing/factSourceOf.ts';
import { jobContextOf } from '../../../../testing/jobContextOf.ts';
import { orderLine } from '../../../../testing/orderRows.ts';
import {
  recommendationPolicy,
  type PlacementSettings,
} from '../../domain/settings/recommendationSettings.ts';
import type { Pin } from '../../domain/settings/ruleSettings.ts';
import { checkSettings } from './checkSettings.ts';

const { defaults } = recommendationPolicy;
const today = '2026-11-21';
const facts = {
  products: [
    { product: 'tea', name: 'Sencha', stock: 0, category: 'Tea > Green' },
    { product: 'pot', stock: 0, brand: 'Zi' },
    { product: 'cup', stock: 4, brand: 'Zi' },
  ],
  orderLines: [orderLine('C1', '2026-01-01', { product: 'bare' })],
};
const score = { scored: 's', model: 'm', customer: 'C1', product: 'tea', score: 0.5 };

function pin(value: string, slot: number, kind: Pin['kind'] = 'product'): Pin {
  return { id: value, slot, kind, value, from: null, to: null };
}

function check(home: Partial<PlacementSettings>, tables = {}, easeItems = 5000) {
  const settings = { ...defaults, home: { ...defaults.home, ...home }, limits: { easeItems } };
  const context = jobContextOf(factSourceOf({ ...facts, ...tables }));
  return checkSettings(context, { settings, today });
}

test('pins are held against the shop’s data, and products named where they have a name', async () => {
  const pins = [pin('tea', 1), pin('pot', 2), pin('cup', 3), pin('gone', 4), pin('bare', 5)];
  const found = await check({ pins: [...pins, pin('Tea', 6, 'category'), pin('Zi', 7, 'brand')] });
  expect(found.pins.map(({ name, trouble, slot }) => [name, trouble, slot])).toEqual([
    ['Sencha', 'outOfStock', 1],
    ['pot', 'outOfStock', 2],
    ['gone', 'unknown', 4],
    ['Tea', 'outOfStock', 6],
  ]);
});

test('pins that are over are named as well', async () => {
  const found = await check({ pins: [{ ...pin('tea', 1), to: '2026-11-20' }] });
  expect(found).toMatchObject({ pins: [], ended: [{ name: 'Sencha', to: '2026-11-20' }] });
});

test('EASE and outside scores are looked at where they count', async () => {
  const { algorithms } = defaults.home;
  const used = {
    algorithms: {
      ...algorithms,
      ease: { ...algorithms.ease, weight: 1 },
      outside: { weight: 1 },
    },
  };
  expect(await check(used, {}, 3)).toEqual({
    pins: [],
    ended: [],
    ease: { items: 4, limit: 3 },
    noOutsideScores: true,
  });
  expect(await check(used, { outsideScores: [score] }, 4)).toMatchObject({
    ease: null,
    noOutsideScores: false,
  });
  expect(await check({}, {}, 3)).toEqual({
    pins: [],
    ended: [],
    ease: null,
    noOutsideScores: false,
  });
});
