import { expect, test } from 'vitest';
import { factSourceOf } from '../../../testing/factSourceOf.ts';
import { jobContextOf } from '../../../testing/jobContextOf.ts';
import { latestOf } from './latestOf.ts';

test('is built once for a version, and only the newest version is kept', async () => {
  const context = jobContextOf(factSourceOf({}));
  const built: string[] = [];
  const ask = (version: string) =>
    latestOf(context, 'what', version, () => Promise.resolve(built.push(version)));
  expect(await Promise.all([ask('1'), ask('1')])).toEqual([1, 1]);
  expect([await ask('2'), await ask('2'), await ask('1')]).toEqual([2, 2, 3]);
  expect(built).toEqual(['1', '2', '1']);
});

test('what could not be built is tried again', async () => {
  const context = jobContextOf(factSourceOf({}));
  const fail = latestOf(context, 'what', '1', () => Promise.reject(new Error('no')));
  await expect(fail).rejects.toThrow('no');
  expect(await latestOf(context, 'what', '1', () => Promise.resolve('yes'))).toBe('yes');
});
