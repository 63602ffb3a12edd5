import type { ExplainWords } from '../explain/explainWords.ts';

/** One field of listed rows. */
export type RowField<R> = {
  readonly id: string;
  readonly head: string;
  /** Numbers and times stand right. */
  readonly right: boolean;
  /** As shown. */
  readonly text: (row: R) => string;
  /** As sorted and as in an export, where `kind` says what it is; null where there is none. */
  readonly value: (row: R) => string | number | null;
  readonly kind: 'text' | 'number' | 'money' | 'date' | 'time';
};

type Words = Pick<ExplainWords, 'format' | 'currency' | 'calendar'>;

/** Ways to write fields: each takes an id, a head, and what the field is of a row. */
export function rowFieldKinds<R>({ format, currency, calendar }: Words) {
  const numeric =
    (kind: RowField<R>['kind'], write: (value: number) => string) =>
    (id: string, head: string, of: (row: R) => number): RowField<R> => ({
      id,
      head,
      right: true,
      text: (row) => (Number.isNaN(of(row)) ? '–' : write(of(row))),
      value: (row) => (Number.isNaN(of(row)) ? null : of(row)),
      kind,
    });
  return {
    text: (id: string, head: string, of: (row: R) => string): RowField<R> => ({
      id,
      head,
      right: false,
      text: of,
      value: of,
      kind: 'text',
    }),
    /** A plain number with as many decimals as it has, up to three. */
    count: numeric('number', (value) => format.number(value, decimals(value))),
    /** Minor units. */
    money: numeric('money', (value) => format.money(value, currency)),
    /** A civil day. */
    day: numeric('date', (day) => format.day(day)),
    /** Epoch ms, on the shop's clocks; in an export as UTC. */
    time: numeric('time', (ms) => format.instant(ms, calendar.zone)),
  };
}

function decimals(value: number): number {
  for (const digits of [0, 1, 2]) if (Number(value.toFixed(digits)) === value) return digits;
  return 3;
}
