import { guessDateOrder } from '../domain/guess/guessDateOrder.ts';
import { guessDecimalMark } from '../domain/guess/guessDecimalMark.ts';
import type { ImportPlan, SourceColumn, TargetField } from '../domain/importTypes.ts';

const DATES: ReadonlySet<TargetField | null> = new Set(['placedAt', 'placedDate', 'createdAt']);
const NUMBERS: ReadonlySet<TargetField | null> = new Set([
  'quantity',
  'unitPrice',
  'amount',
  'price',
]);

/**
 * The plan with one column given another field. A field belongs to one column, so the one that had
 * it is left out; only `status` may be read from several.
 *
 * How dates and numbers are written was guessed from the columns that were such before; when that
 * changes, the guess is made anew.
 */
export function mapColumn(
  plan: ImportPlan,
  columns: readonly SourceColumn[],
  position: number,
  field: TargetField | null,
): ImportPlan {
  const mapping = plan.mapping.map((given, at) => {
    if (at === position) return field;
    return given === field && field !== 'status' ? null : given;
  });
  const samplesOf = (fields: ReadonlySet<TargetField | null>) =>
    columns.flatMap(({ samples }, at) => (fields.has(mapping[at] ?? null) ? samples : []));
  return {
    ...plan,
    mapping,
    dateOrder: DATES.has(field) ? guessDateOrder(samplesOf(DATES)) : plan.dateOrder,
    decimalMark: NUMBERS.has(field) ? guessDecimalMark(samplesOf(NUMBERS)) : plan.decimalMark,
  };
}
