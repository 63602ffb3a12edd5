import type { ImportKind, TargetField } from '../importFields.ts';
import type { ImportPlan, ShopDefaults } from '../importTypes.ts';
import { AMOUNT_FIELDS, DATE_FIELDS, NUMBER_FIELDS } from '../fieldLists.ts';
import { guessCurrency } from './guessCurrency.ts';
import { guessDateOrder } from './guessDateOrder.ts';
import { guessDecimalMark } from './guessDecimalMark.ts';
import { guessFillDown } from './guessFillDown.ts';
import { guessScales } from './guessScales.ts';
import { columnValues, type TableHead } from './tableHead.ts';

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
  const stated = guessCurrency(valuesOf(['currency']), valuesOf(AMOUNT_FIELDS));
  return {
    ...basis,
    dateOrder: guessDateOrder(valuesOf(DATE_FIELDS)),
    decimalMark: guessDecimalMark(valuesOf(NUMBER_FIELDS)),
    zone: statesUtc(head, basis.mapping) ? 'UTC' : shop.zone,
    currency: shop.currency ?? stated ?? null,
    otherCurrencies: null,
    returnPrefix: '',
    fillDown: basis.kind === 'orders' && guessFillDown(head, basis.mapping),
    eventType: null,
    placedDay: null,
    chat: null,
    scales: basis.kind === 'surveyAnswers' ? guessScales(head, basis.mapping) : null,
  };
}

/** Whether a header says that its times are UTC: 'Submit Date (UTC)'. */
function statesUtc({ headers }: TableHead, mapping: ImportPlan['mapping']): boolean {
  return headers.some((header, column) => {
    const field = mapping[column] ?? null;
    return field !== null && DATE_FIELDS.includes(field) && /[([]UTC[)\]]\s*$/iu.test(header);
  });
}
