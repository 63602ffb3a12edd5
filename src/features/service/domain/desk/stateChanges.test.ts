import { expect, test } from 'vitest';
import { stateChanges, type ToldStates } from './stateChanges.ts';

const told = (given: Partial<ToldStates>): string =>
  stateChanges({
    ...{
      state: 'solved',
      begunAt: 0,
      solvedAt: NaN,
      notices: [],
      customerAt: [],
      agentAt: [],
      ...given,
    },
  })
    .map(({ at, state }) => `${at} ${state}`)
    .join(', ');
const solved = (at: number) => ({ at, state: 'solved' as const });
const open = (at: number) => ({ at, state: 'open' as const });

test('a solved conversation was open from its beginning until it was solved', () => {
  expect(told({ solvedAt: 50 })).toBe('0 open, 50 solved');
  expect(told({ state: 'closed', solvedAt: 50 })).toBe('0 open, 50 closed');
});

test('lines of the desk tell of what came before the last solving', () => {
  expect(told({ solvedAt: 50, notices: [solved(10), open(30)] })).toBe(
    '0 open, 10 solved, 30 open, 50 solved',
  );
  // A line written at, or after, the time that the table has adds nothing.
  expect(told({ solvedAt: 50, notices: [solved(50), open(60)] })).toBe('0 open, 50 solved');
});

test('one that has been solved and is open came back with the next message', () => {
  const back = { state: 'open', solvedAt: 50, customerAt: [80, 70, 20] } as const;
  expect(told({ ...back, agentAt: [60] })).toBe('0 open, 50 solved, 70 open');
  expect(told({ state: 'open', solvedAt: 50, agentAt: [60] })).toBe('0 open, 50 solved, 60 open');
  // A line that says so knows better than any message.
  expect(told({ ...back, notices: [open(75)] })).toBe('0 open, 50 solved, 75 open');
  expect(told({ state: 'pending', solvedAt: 50 })).toBe('0 open, 50 solved, 50 open');
});

test('where the file has no states, lines of the desk have', () => {
  expect(told({ state: 'unknown' })).toBe('');
  expect(told({ state: 'unknown', notices: [solved(10)] })).toBe('0 open, 10 solved');
  // Who writes after that waits again.
  expect(
    told({ state: 'unknown', notices: [solved(10)], customerAt: [5, 30], agentAt: [20] }),
  ).toBe('0 open, 10 solved, 30 open');
  expect(told({ state: 'unknown', notices: [solved(10), open(12)], customerAt: [30] })).toBe(
    '0 open, 10 solved, 12 open',
  );
});

test('one that the file says is open does not end solved, whatever lines say', () => {
  const lines = { state: 'open', notices: [solved(10)] } as const;
  expect(told({ ...lines, customerAt: [30] })).toBe('0 open, 10 solved, 30 open');
  expect(told(lines)).toBe('0 open, 10 solved, 10 open');
});

test('solved at nobody knows when is nothing that could be measured', () => {
  expect(told({})).toBe('');
  expect(told({ notices: [solved(10), open(20)] })).toBe('');
  expect(told({ notices: [solved(10)] })).toBe('0 open, 10 solved');
  expect(told({ solvedAt: 50, begunAt: NaN })).toBe('');
});
