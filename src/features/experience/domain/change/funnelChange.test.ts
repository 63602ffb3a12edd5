import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { PAYMENT_RESULT } from '../../../../shared/domain/facts/factTables.ts';
import { civilDayOfIsoDate } from '../../../../shared/domain/time/civilDay.ts';
import { eventRow } from '../../../../testing/eventRows.ts';
import { factSourceOf, type PlainTables } from '../../../../testing/factSourceOf.ts';
import { jobContextOf } from '../../../../testing/jobContextOf.ts';
import { experienceJobs } from '../../jobs.ts';
import type { ChangeParams, FunnelChange } from './changeTypes.ts';

type Events = NonNullable<PlainTables['events']>;

const day = (iso: string) => civilDayOfIsoDate(iso) ?? NaN;
const PARAMS: ChangeParams = {
  steps: ['view', 'paid'],
  window: 1,
  day: day('2026-02-10'),
  span: 7,
  zone: 'UTC',
  now: Date.parse('2026-03-01T00:00Z'),
};

/** History from the middle of January to the end of February. */
const EDGES: Events = [
  eventRow('view', '2026-01-15T00:00Z', { visit: 'first', customer: 'first' }),
  eventRow('view', '2026-02-28T12:00Z', { visit: 'last', customer: 'last' }),
];

function changeOf(events: Events, params: Partial<ChangeParams> = {}): Promise<FunnelChange> {
  const facts = factSourceOf({ events: [...EDGES, ...events] }, 7);
  return experienceJobs.funnelChange.run(jobContextOf(facts), { ...PARAMS, ...params });
}

/** So many people who look at noon of a day (ISO), the first of whom pay an hour later. */
function people(name: string, on: string, many: number, paying: number): Events {
  return Array.from({ length: many }, (_, n) => {
    const who = { visit: `${name}${n}`, customer: `${name}${n}` };
    return [
      eventRow('view', `${on}T12:00Z`, who),
      ...(n < paying ? [eventRow('payment', `${on}T13:00Z`, who)] : []),
    ];
  }).flat();
}

describe('before and after a change', () => {
  test('both sides have as many days, and the day itself and a window before it take no part', async () => {
    expect(await changeOf([])).toMatchObject({
      state: 'found',
      before: { from: day('2026-02-02'), to: day('2026-02-08') },
      after: { from: day('2026-02-11'), to: day('2026-02-17') },
      days: 7,
    });
    expect(await changeOf([], { span: 28 })).toMatchObject({
      // Data end on the 28th: the 26th is the last day that could be followed for a day.
      after: { from: day('2026-02-11'), to: day('2026-02-26') },
      days: 16,
    });
  });

  test('shares of each side are compared by Newcombe’s interval', async () => {
    const change = await changeOf([
      ...people('old', '2026-02-05', 80, 48),
      ...people('new', '2026-02-15', 70, 56),
    ]);
    if (change.state !== 'found') throw new Error(change.state);
    expect(change.whole.before).toMatchObject({ count: 48, size: 80 });
    expect(change.whole.after).toMatchObject({ count: 56, size: 70 });
    // Newcombe 1998, method 10, contrast (a).
    expect(change.whole.difference?.difference).toBeCloseTo(0.2, 6);
    expect(change.whole.difference?.interval.lower).toBeCloseTo(0.0524, 4);
    expect(change.whole.difference?.interval.upper).toBeCloseTo(0.3339, 4);
    expect(change.steps).toEqual([{ ...change.whole, step: 'paid' }]);
  });

  test('nothing is told of fewer than 30 people on a side', async () => {
    const change = await changeOf([
      ...people('old', '2026-02-05', 29, 10),
      ...people('new', '2026-02-15', 70, 56),
    ]);
    expect(change).toMatchObject({ whole: { before: { size: 29 }, difference: null } });
  });

  test('who came on both sides counts on each', async () => {
    const again: Events = ['2026-02-05T12:00Z', '2026-02-15T12:00Z'].map((at) =>
      eventRow('view', at, { visit: at, customer: 'ann' }),
    );
    expect(await changeOf(again)).toMatchObject({
      both: 1,
      whole: { before: { size: 1 }, after: { size: 1 } },
    });
  });

  test('a way that reaches over the beginning of the day is on neither side', async () => {
    const late = eventRow('view', '2026-02-09T00:00Z', { visit: 'l', customer: 'l' });
    const inTime = eventRow('view', '2026-02-08T23:59Z', { visit: 'i', customer: 'i' });
    const onTheDay = eventRow('view', '2026-02-10T12:00Z', { visit: 'd', customer: 'd' });
    expect(await changeOf([late, inTime, onTheDay])).toMatchObject({
      whole: { before: { size: 1 }, after: { size: 0 } },
    });
  });

  test('where clocks go forward no window reaches into the day all the same', async () => {
    // 29 March 2026 has 23 hours in Berlin: the day before it begins 47 hours before the 30th.
    const at = (local: string) => eventRow('view', local, { visit: local, customer: local });
    const events = [at('2026-03-28T21:59:00Z'), at('2026-03-28T22:30:00Z')];
    const change = await changeOf(
      [...events, eventRow('view', '2026-04-20T12:00Z', { visit: 'end' })],
      { day: day('2026-03-30'), zone: 'Europe/Berlin', now: Date.parse('2026-05-01T00:00Z') },
    );
    // 29 March 22:00 UTC is when the 30th begins there; 24 hours before it is the 28th, 22:00 UTC.
    expect(change).toMatchObject({ whole: { before: { size: 1 } } });
  });

  test('fewer than seven days on a side are said, not compared', async () => {
    expect(await changeOf([], { day: day('2026-02-22') })).toEqual({
      state: 'tooEarly',
      days: 4,
      needed: 7,
    });
    expect(await changeOf([], { day: day('2026-01-20') })).toEqual({
      state: 'noHistory',
      days: 4,
      needed: 7,
    });
    expect(await changeOf([], { day: day('9999-12-31') })).toMatchObject({ state: 'tooEarly' });
    expect(await changeOf([], { day: day('0001-01-01') })).toMatchObject({ state: 'noHistory' });
  });

  test('events without times have no before and after', async () => {
    const facts = factSourceOf({ events: [eventRow('view', undefined, { visit: 'a' })] });
    expect(await experienceJobs.funnelChange.run(jobContextOf(facts), PARAMS)).toEqual({
      state: 'untimed',
    });
  });
});

describe('first tries to pay before and after a change', () => {
  const pay = (who: string, visit: string, at: string, method: string, succeeded: boolean) =>
    eventRow('payment', at, {
      visit,
      customer: who,
      method,
      result: succeeded ? PAYMENT_RESULT.succeeded : PAYMENT_RESULT.failed,
    });

  test('a person counts once on a side, with the first try of the first visit', async () => {
    const change = await changeOf([
      pay('ann', '1', '2026-02-03T10:00Z', 'Card', false),
      pay('ann', '1', '2026-02-03T10:01Z', 'Card', true),
      pay('ann', '1', '2026-02-03T10:02Z', 'Wallet', true),
      // Later on the same side.
      pay('ann', '2', '2026-02-04T10:00Z', 'Card', true),
      pay('ann', '3', '2026-02-12T10:00Z', 'Card', true),
      pay('bo', '4', '2026-02-12T10:00Z', 'Card', false),
    ]);
    if (change.state !== 'found') throw new Error(change.state);
    const counts = ({ before, after }: typeof change.payments) => [
      [before.count, before.size],
      [after.count, after.size],
    ];
    expect(counts(change.payments)).toEqual([
      [0, 1],
      [1, 2],
    ]);
    expect(change.methods.map(({ name, ...sides }) => [name, counts(sides)])).toEqual([
      [
        'Card',
        [
          [0, 1],
          [1, 2],
        ],
      ],
      [
        'Wallet',
        [
          [1, 1],
          [0, 0],
        ],
      ],
    ]);
  });

  test('a second try is none where the first one lies before the days', async () => {
    const change = await changeOf([
      pay('ann', '1', '2026-02-01T23:59Z', 'Card', false),
      pay('ann', '1', '2026-02-02T00:01Z', 'Card', true),
      // Who only tried outside of any visit tried each time anew.
      eventRow('payment', '2026-02-03T10:00Z', {
        customer: 'cy',
        method: 'Card',
        result: PAYMENT_RESULT.failed,
      }),
      // How it ended is not said.
      eventRow('payment', '2026-02-03T10:00Z', { visit: '9', customer: 'di', method: 'Card' }),
    ]);
    expect(change).toMatchObject({
      methods: [{ name: 'Card', before: { count: 0, size: 1 }, after: { size: 0 } }],
    });
  });
});
