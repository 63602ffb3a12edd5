import { expect, test } from 'vitest';
import type { MergeConflict } from '../../shared/data/backup/merge/mergeTypes.ts';
import { conflictFields } from './conflictFields.ts';

const version = (days: number) => ({
  id: `p:m1:${days}`,
  policy: 'p',
  number: days,
  settings: { days, goal: 2 },
  settingsVersion: 1,
  author: 'Li',
  note: '',
  at: 1,
  basedOn: null,
  restoredFrom: null,
  rehearsal: null,
});

test('of a setting the fields that differ stand side by side', () => {
  const conflict: MergeConflict = {
    id: 'settings shop',
    table: 'settings',
    key: 'shop',
    mine: { key: 'shop', value: { zone: 'UTC', currency: 'GBP' } },
    theirs: { key: 'shop', value: { zone: 'UTC', currency: 'CNY' } },
    live: null,
  };
  expect(conflictFields(conflict)).toEqual([{ path: ['currency'], mine: 'GBP', theirs: 'CNY' }]);
});

test('of live versions their settings do, also where one side has the defaults', () => {
  const line = { policy: 'p', steps: [] };
  const conflict: MergeConflict = {
    id: 'policyLines p',
    table: 'policyLines',
    key: 'p',
    mine: line,
    theirs: line,
    live: { mine: version(60), theirs: version(90) },
  };
  expect(conflictFields(conflict)).toEqual([{ path: ['days'], mine: 60, theirs: 90 }]);
  const one = { ...conflict, live: { mine: null, theirs: version(90) } };
  expect(conflictFields(one).map(({ path }) => path)).toEqual([['days'], ['goal']]);
});
