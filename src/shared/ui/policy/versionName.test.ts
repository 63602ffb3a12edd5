import { expect, test } from 'vitest';
import { machineOf, versionName } from './versionName.ts';

test('a version is named by its number, one of another machine also by that', () => {
  const name = (id: string, machine: string) =>
    versionName((key, values) => `${key} ${JSON.stringify(values)}`, id, machine);
  expect(machineOf('pointRules:m1:3')).toBe('m1');
  expect(name('pointRules:m1:3', 'm1')).toBe('policy.version {"number":"3","machine":"m1"}');
  expect(name('pointRules:m2:12', 'm1')).toBe('policy.elsewhere {"number":"12","machine":"m2"}');
  expect(name('pointRules:m2:12', '')).toContain('policy.version');
});
