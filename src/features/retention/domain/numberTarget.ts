import { z } from 'zod';
import { civilDayOfIsoDate, isoDateOfCivilDay } from '../../../shared/domain/time/civilDay.ts';

const civil = z.int();
const column = z.int().min(0);

/**
 * Names one explained number, so that the rows behind it can be listed. Cohorts and periods are
 * named by the civil day on which they begin.
 */
export const numberTargetSchema = z.discriminatedUnion('of', [
  /** A cell: `returned` its customers who returned, `all` the cohort, `orders` the orders in it. */
  z.object({
    of: z.literal('cell'),
    cohort: civil,
    column,
    part: z.enum(['returned', 'all', 'orders']),
  }),
  /** A mean: the same over all cohorts whose cell in the column is complete. */
  z.object({ of: z.literal('mean'), column, part: z.enum(['returned', 'all', 'orders']) }),
  z.object({ of: z.literal('repeatRate'), part: z.enum(['repeated', 'observed']) }),
  z.object({ of: z.literal('frequency'), part: z.enum(['orders', 'customers']) }),
  /** Revenue of one period, or of all shown where `period` is null. */
  z.object({
    of: z.literal('revenue'),
    period: civil.nullable(),
    part: z.enum(['new', 'returning', 'unknown', 'all']),
  }),
  /** Gaps of `from` to `to` days, both included; null for open. */
  z.object({ of: z.literal('gaps'), from: z.int().nullable(), to: z.int().nullable() }),
  z.object({
    of: z.literal('firstProduct'),
    product: z.string(),
    part: z.enum(['repeated', 'observed', 'othersRepeated', 'othersObserved']),
  }),
  /** Totals of all lines that meet the conditions, or of the customers whom the filters choose. */
  z.object({
    of: z.literal('totals'),
    group: z.enum(['all', 'chosen']),
    part: z.enum(['lines', 'orders', 'customers']),
  }),
  /** Lines that are not followed: they name no customer, or fail a condition. */
  z.object({ of: z.literal('lines'), part: z.enum(['withoutCustomer', 'leftOut']) }),
  /**
   * What happened from one civil day to another, both included, whomever the filters choose: orders
   * `placed`, those that name `nobody`; customers who `ordered`, who `began`, who ordered `again`.
   */
  z.object({
    of: z.literal('days'),
    from: civil,
    to: civil,
    part: z.enum(['placed', 'nobody', 'ordered', 'began', 'again']),
  }),
]);
export type NumberTarget = z.infer<typeof numberTargetSchema>;

/** Target as text for an address, such as 'cell~2024-03-01~2~returned'. */
export function writeNumberTarget(target: NumberTarget): string {
  switch (target.of) {
    case 'cell':
      return join('cell', isoDateOfCivilDay(target.cohort), target.column, target.part);
    case 'mean':
      return join('mean', target.column, target.part);
    case 'revenue':
      return join('revenue', dateOrEmpty(target.period), target.part);
    case 'gaps':
      return join('gaps', target.from ?? '', target.to ?? '');
    case 'days':
      return join(
        'days',
        isoDateOfCivilDay(target.from),
        isoDateOfCivilDay(target.to),
        target.part,
      );
    case 'firstProduct':
      // The id comes last, because it may hold the separator.
      return join('firstProduct', target.part, target.product);
    case 'totals':
      return join('totals', target.group, target.part);
    case 'repeatRate':
    case 'frequency':
    case 'lines':
      return join(target.of, target.part);
  }
}

/** Reads what `writeNumberTarget` wrote; undefined where the text names no number. */
export function readNumberTarget(text: string): NumberTarget | undefined {
  const [of, ...rest] = text.split('~');
  const parsed = numberTargetSchema.safeParse({ of, ...fieldsOf(of ?? '', rest) });
  return parsed.success ? parsed.data : undefined;
}

function fieldsOf(of: string, rest: readonly string[]): Record<string, unknown> {
  const [first = '', second = '', third = ''] = rest;
  switch (of) {
    case 'cell':
      return { cohort: civilDayOfIsoDate(first), column: whole(second), part: third };
    case 'mean':
      return { column: whole(first), part: second };
    case 'revenue':
      return { period: first === '' ? null : civilDayOfIsoDate(first), part: second };
    case 'gaps':
      return {
        from: first === '' ? null : whole(first),
        to: second === '' ? null : whole(second),
      };
    case 'totals':
      return { group: first, part: second };
    case 'days':
      return { from: civilDayOfIsoDate(first), to: civilDayOfIsoDate(second), part: third };
    case 'firstProduct':
      return { part: first, product: rest.slice(1).join('~') };
    default:
      return { part: first };
  }
}

function dateOrEmpty(day: number | null): string {
  return day === null ? '' : isoDateOfCivilDay(day);
}

function whole(text: string): number {
  return /^\d{1,7}$/.test(text) ? Number(text) : NaN;
}

function join(...parts: readonly (string | number)[]): string {
  return parts.join('~');
}
