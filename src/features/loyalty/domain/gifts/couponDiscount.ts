import { roundedProduct } from '../../../../shared/domain/money/roundedProduct.ts';
import type {
  CouponTerms,
  ProductDiscountTerms,
} from '../../../../shared/domain/gifts/giftSchema.ts';

/** What a coupon is used on, minor units. */
export type CouponOrder = {
  /** The part that the coupon is for, after other discounts. */
  readonly total: number;
  readonly shipping: number;
};

/**
 * What a coupon takes off an order: no more than its cap, than there is, and nothing below the least
 * order. Coupons that are used together are taken one after the other, each of what the ones before
 * have left (as odoo/odoo and YITH Points and Rewards have it). Minor units.
 */
export function couponDiscount(
  { discount, leastOrder }: Pick<CouponTerms, 'discount' | 'leastOrder'>,
  { total, shipping }: CouponOrder,
): number {
  if (total < leastOrder) return 0;
  switch (discount.kind) {
    case 'amount':
      return Math.min(discount.amount, total);
    case 'percent':
      return Math.min(share(total, discount.percent), discount.most ?? Infinity, total);
    case 'freeShipping':
      return Math.min(shipping, discount.most ?? Infinity);
  }
}

/**
 * What a product discount takes off some pieces of one product. Minor units.
 *
 * @param price of a piece
 */
export function productDiscount(
  { discount, pieces }: Pick<ProductDiscountTerms, 'discount' | 'pieces'>,
  price: number,
  quantity: number,
): number {
  const each =
    discount.kind === 'amount'
      ? discount.amount
      : Math.min(share(price, discount.percent), discount.most ?? Infinity);
  return Math.min(each, price) * Math.min(quantity, pieces);
}

function share(amount: number, percent: number): number {
  const rate = { units: percent, scale: 2 };
  return roundedProduct([{ units: amount, scale: 0 }, rate], 0);
}
