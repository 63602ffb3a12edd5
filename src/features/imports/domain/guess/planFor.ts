import type { ImportKind, ImportPlan, ShopDefaults, TargetField } from '../importTypes.ts';
import { guessCurrency } from './guessCurrency.ts';
import { guessDateOrder } from './guessDateOrder.ts';
import { guessDecimalMark } from './guessDecimalMark.ts';
import { guessFillDown } from './guessFillDown.ts';
import { columnValues, type TableHead } from './tableHead.ts';

const DATES: readonly TargetField[] = ['placedAt', 'placedDate', 'createdAt'];
const NUMBERS: readonly TargetField[] = ['quantity', 'unitPrice', 'amount', 'price'];
const AMOUNTS: readonly TargetField[] = ['unitPrice', 'amount', 'price'];

/** What a format says of itself; the rest of the plan is read off the file's first rows. */
export type PlanBasis = {
  readonly kind: ImportKind;
  readonly format: string;
  readonly mapping: ImportPlan['mapping'];
};

/** A plan for a file: how its dates, numbers and currency are written, by its first rows. */
export function planFor(basis: PlanBasis, head: TableHead, shop: ShopDefaults): ImportPlan {
  const valuesOf = (fields: readonly TargetField[]) =>
    fields.flatMap((field) => columnValues(head, basis.mapping.indexOf(field)));
  const stated = guessCurrency(valuesOf(['currency']), valuesOf(AMOUNTS));
  return {
    ...basis,
    dateOrder: guessDateOrder(valuesOf(DATES)),
    decimalMark: guessDecimalMark(valuesOf(NUMBERS)),
    zone: shop.zone,
    currency: shop.currency ?? stated ?? null,
    otherCurrencies: null,
    returnPrefix: '',
    fillDown: basis.kind === 'orders' && guessFillDown(head, basis.mapping),
  };
}
