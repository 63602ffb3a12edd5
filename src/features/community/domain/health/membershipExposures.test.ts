import { expect, test } from 'vitest';
import { EXPOSURE } from '../../../../shared/domain/comparison/repeatComparison.ts';
import type { Membership } from '../book/groupInfo.ts';
import { membershipExposures } from './membershipExposures.ts';

const member = (customer: number, more: Partial<Membership> = {}): Membership => ({
  ...{ group: 0, author: 'x', name: 'x', customer, isStaff: false },
  ...{ joinedAt: 100, leftAt: null, invitedBy: '' },
  ...more,
});

/** @param orders [customer, at] */
const exposures = (
  orders: readonly (readonly [number, number])[],
  members: readonly Membership[],
  group: number | null = 0,
) => [
  ...membershipExposures(
    {
      order: Int32Array.from(orders.keys()),
      customer: Int32Array.from(orders, ([customer]) => customer),
      at: Float64Array.from(orders, ([, at]) => at),
      latest: 1000,
    },
    members,
    group,
  ).exposure,
];
const { yes, no, unknown } = EXPOSURE;

test('an order is a member’s from the joining on until they leave; before and after it is neither', () => {
  const orders = [50, 100, 199, 200].map((at) => [1, at] as const);
  expect(exposures(orders, [member(1, { leftAt: 200 })])).toEqual([unknown, yes, yes, unknown]);
});

test('others are customers in no group at all', () => {
  const members = [member(1), member(2, { group: 1 })];
  const orders = [
    [1, 150],
    [2, 150],
    [3, 150],
  ] as const;
  expect(exposures(orders, members)).toEqual([yes, unknown, no]);
  expect(exposures(orders, members, null)).toEqual([yes, yes, no]);
});

test('who is of the shop, or joined nobody knows when, takes no part', () => {
  const orders = [
    [1, 150],
    [2, 150],
    [3, 150],
  ] as const;
  const members = [member(1, { joinedAt: null }), member(2, { isStaff: true }), member(-1)];
  expect(exposures(orders, members)).toEqual([unknown, unknown, no]);
});
