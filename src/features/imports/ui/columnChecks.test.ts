import { expect, test } from 'vitest';
import type { CheckReport, ImportPlan, ProblemGroup } from '../domain/importTypes.ts';
import { clearCount, columnChecks } from './columnChecks.ts';

const columns = ['no', 'when', 'mail', 'sum', 'cur', 'note'].map((name) => ({ name, samples: [] }));
const plan: ImportPlan = {
  kind: 'orders',
  format: 'table',
  mapping: ['order', 'placedAt', 'customerEmail', 'amount', 'currency', null],
  dateOrder: null,
  decimalMark: '.',
  zone: 'UTC',
  currency: null,
  otherCurrencies: null,
  returnPrefix: '',
  fillDown: false,
  eventType: null,
  placedDay: null,
  chat: null,
  scales: null,
};
const problem = (
  column: string,
  kind: ProblemGroup['kind'],
  severity: ProblemGroup['severity'],
  count: number,
): ProblemGroup => ({ column, kind, severity, count, examples: [] });
const report: CheckReport = {
  rowsRead: 9,
  rowsGood: 5,
  rowsBad: 4,
  problems: [],
  questions: [],
  firstRows: [],
  documents: { fresh: 5, updated: 0, same: 0 },
  lines: { toStore: 5, withoutCustomer: 0, returns: 0 },
  newCustomers: 0,
  words: [],
  turnedScales: [],
  from: null,
  to: null,
};

test('before a check, columns are only told apart by whether they are stored', () => {
  const states = columnChecks(columns, plan, null).map(({ state }) => state);
  expect(states).toEqual([...Array<string>(5).fill('notChecked'), 'leftOut']);
});

test('columns without problems are clear, and personal ones masked', () => {
  const checks = columnChecks(columns, plan, report);
  expect(checks.map(({ state }) => state)).toEqual([
    'clear',
    'clear',
    'masked',
    'clear',
    'clear',
    'leftOut',
  ]);
  expect(clearCount(checks)).toBe(6);
});

test('errors come before questions, questions before notes', () => {
  const checks = columnChecks(columns, plan, {
    ...report,
    problems: [
      problem('sum', 'notAnAmount', 'error', 37),
      problem('when', 'notADate', 'error', 1),
      problem('when', 'impossibleDate', 'error', 2),
      problem('mail', 'noCustomer', 'note', 4),
    ],
    questions: [
      {
        type: 'dateOrder',
        example: '03/04/2026',
        ambiguous: 1,
        onlyDayFirst: 0,
        onlyMonthFirst: 0,
      },
      { type: 'currency' },
    ],
  });
  expect(checks.slice(1, 5)).toEqual([
    { state: 'error', count: 3, kind: null },
    { state: 'note', count: 4, kind: 'noCustomer' },
    { state: 'error', count: 37, kind: 'notAnAmount' },
    { state: 'question', question: 'currency' },
  ]);
  expect(clearCount(checks)).toBe(3);
});

test('without a column of currencies the amounts are in question', () => {
  const silent = {
    ...plan,
    mapping: plan.mapping.map((field) => (field === 'currency' ? null : field)),
  };
  const asked = { ...report, questions: [{ type: 'currency' } as const] };
  expect(columnChecks(columns, silent, asked)[3]).toEqual({
    state: 'question',
    question: 'currency',
  });
});

test('a field given twice counts once, except the status', () => {
  const twice = {
    ...plan,
    mapping: ['order', 'placedAt', 'order', 'status', 'status', null] as const,
  };
  expect(columnChecks(columns, twice, report).map(({ state }) => state)).toEqual([
    'clear',
    'clear',
    'duplicate',
    'clear',
    'clear',
    'leftOut',
  ]);
});
