import { expect, test } from 'vitest';
import { releaseOf } from './releaseOf.ts';

test('a release file says what it is, which version, by whom, from when, and the settings', () => {
  const version = {
    id: 'retentionDefaults:m1:3',
    policy: 'retentionDefaults',
    number: 3,
    settings: { days: 60 },
    settingsVersion: 1,
    author: 'Li',
    note: 'Shorter window',
    at: Date.UTC(2026, 10, 20, 8),
    basedOn: null,
    restoredFrom: null,
    rehearsal: null,
  };
  const release = releaseOf(
    { releaseSchema: 'huitou.retention-defaults/1' },
    version,
    Date.UTC(2026, 10, 23),
  );
  expect(JSON.parse(JSON.stringify(release))).toEqual({
    schema: 'huitou.retention-defaults/1',
    policy: 'retentionDefaults',
    version: 3,
    publishedAt: '2026-11-20T08:00:00.000Z',
    liveFrom: '2026-11-23T00:00:00.000Z',
    author: 'Li',
    note: 'Shorter window',
    settings: { days: 60 },
  });
});
