import { isoDateOfCivilDay } from '../../../../shared/domain/time/civilDay.ts';
import type { CsvValue } from '../../../../shared/ui/toCsv.ts';
import { wholeMoney } from '../explain/cellWords.ts';
import type { ExplainWords } from '../explain/explainWords.ts';

/** One field of listed rows. */
export type RowField<R> = {
  readonly id: string;
  readonly head: string;
  /** Numbers and times stand right. */
  readonly right: boolean;
  /** As shown. */
  readonly text: (row: R) => string;
  /** As sorted and as in the CSV, with all digits; null where the data have none. */
  readonly value: (row: R) => CsvValue;
};

type Words = Pick<ExplainWords, 'format' | 'currency' | 'calendar'>;

/** Ways to write fields: each takes an id, a head, and what the field is of a row. */
export function rowFieldKinds<R>({ format, currency, calendar }: Words) {
  const numeric =
    (write: (value: number) => string, keep: (value: number) => CsvValue) =>
    (id: string, head: string, of: (row: R) => number): RowField<R> => ({
      id,
      head,
      right: true,
      text: (row) => (Number.isNaN(of(row)) ? '–' : write(of(row))),
      value: (row) => (Number.isNaN(of(row)) ? null : keep(of(row))),
    });
  return {
    text: (id: string, head: string, of: (row: R) => string): RowField<R> => ({
      id,
      head,
      right: false,
      text: of,
      value: of,
    }),
    /** A plain number with as many decimals as it has, up to three. */
    count: numeric(
      (value) => format.number(value, decimals(value)),
      (value) => value,
    ),
    /** Minor units; in the CSV whole units of the currency. */
    money: numeric(
      (value) => format.money(value, currency),
      (value) => wholeMoney(value, currency),
    ),
    /** A civil day. */
    day: numeric(
      (day) => format.day(day),
      (day) => isoDateOfCivilDay(day),
    ),
    /** Epoch ms, on the shop's clocks; in the CSV as UTC. */
    time: numeric(
      (ms) => format.instant(ms, calendar.zone),
      (ms) => new Date(ms).toISOString(),
    ),
  };
}

function decimals(value: number): number {
  for (const digits of [0, 1, 2]) if (Number(value.toFixed(digits)) === value) return digits;
  return 3;
}
