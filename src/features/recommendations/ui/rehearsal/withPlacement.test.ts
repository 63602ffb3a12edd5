import { expect, test } from 'vitest';
import { recommendationPolicy } from '../../domain/settings/recommendationSettings.ts';
import { withPlacement } from './withPlacement.ts';

const DRAFT = recommendationPolicy.defaults;

test('only the placement is taken over: what changed elsewhere meanwhile stays', () => {
  const now = { ...DRAFT, cart: { ...DRAFT.cart, slots: 7 }, limits: { easeItems: 900 } };
  const point = { ...DRAFT, home: { ...DRAFT.home, diversity: 0.4 } };
  const taken = withPlacement(now, 'home', point);
  expect(taken).toEqual({ ...now, home: point.home });
  expect(now.home.diversity).toBe(0);
});
