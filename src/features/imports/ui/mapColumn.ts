import { DATE_FIELDS, NUMBER_FIELDS } from '../domain/fieldLists.ts';
import { guessDateOrder } from '../domain/guess/guessDateOrder.ts';
import { guessDecimalMark } from '../domain/guess/guessDecimalMark.ts';
import { guessScales } from '../domain/guess/guessScales.ts';
import { maySpread, type TargetField } from '../domain/importFields.ts';
import { headOf } from './headOf.ts';
import type { ImportPlan, SourceColumn } from '../domain/importTypes.ts';

const DATES: ReadonlySet<TargetField | null> = new Set(DATE_FIELDS);
const NUMBERS: ReadonlySet<TargetField | null> = new Set(NUMBER_FIELDS);

/**
 * The plan with one column given another field. A field belongs to one column, so the one that had
 * it is left out; only what `maySpread` may be read from several.
 *
 * How dates, numbers and answers are written was guessed from the columns that were such before; when that
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
    return given === field && !maySpread(plan.kind, field) ? null : given;
  });
  const samplesOf = (fields: ReadonlySet<TargetField | null>) =>
    columns.flatMap(({ samples }, at) => (fields.has(mapping[at] ?? null) ? samples : []));
  return {
    ...plan,
    mapping,
    // A column that says what the events are, or when orders were, says it better than an answer for
    // all of them.
    eventType: field === 'type' ? null : plan.eventType,
    placedDay: field === 'placedAt' || field === 'placedDate' ? null : plan.placedDay,
    scales:
      field === 'csat' || field === 'ces' ? guessScales(headOf(columns), mapping) : plan.scales,
    dateOrder: DATES.has(field) ? guessDateOrder(samplesOf(DATES)) : plan.dateOrder,
    decimalMark: NUMBERS.has(field) ? guessDecimalMark(samplesOf(NUMBERS)) : plan.decimalMark,
  };
}
