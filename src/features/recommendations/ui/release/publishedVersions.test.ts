import { expect, test } from 'vitest';
import type { PolicyVersion } from '../../../../shared/domain/policy/policyTypes.ts';
import { recommendationPolicy } from '../../domain/settings/recommendationSettings.ts';
import { publishedVersions } from './publishedVersions.ts';

function version(number: number, changed: Partial<PolicyVersion> = {}): PolicyVersion {
  return {
    id: `recommendations:m:${number}`,
    policy: 'recommendations',
    number,
    settings: recommendationPolicy.defaults,
    settingsVersion: 1,
    author: 'Li',
    note: '',
    at: number,
    basedOn: null,
    restoredFrom: null,
    rehearsal: null,
    ...changed,
  };
}

const step = (number: number, liveFrom: number) => ({
  version: `recommendations:m:${number}`,
  liveFrom,
});

test('lists are made of what is live, was live or is planned, the live version first', () => {
  const line = { policy: 'recommendations', steps: [step(1, 10), step(3, 30), step(4, 90)] };
  const versions = [version(4), version(3), version(2), version(1)];
  const published = publishedVersions(line, versions, 50);
  expect(published.map(({ version: { number }, state }) => [number, state])).toEqual([
    [3, 'live'],
    [4, 'scheduled'],
    [1, 'wasLive'],
  ]);
  expect(published[0]?.liveFrom).toBe(30);
});

test('a version that this release cannot read is not offered', () => {
  const line = { policy: 'recommendations', steps: [step(1, 10), step(2, 20)] };
  const versions = [version(2, { settingsVersion: 99 }), version(1, { settings: {} })];
  expect(publishedVersions(line, versions, 50)).toEqual([]);
  expect(publishedVersions(undefined, versions, 50)).toEqual([]);
});
