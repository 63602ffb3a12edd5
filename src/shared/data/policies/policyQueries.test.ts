import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { PolicyVersion } from '../../domain/policy/policyTypes.ts';
import { liveSettings } from './policyQueries.ts';

const definition = {
  id: 'p',
  settingsVersion: 2,
  schema: z.object({ days: z.number().int().min(1) }),
  defaults: { days: 90 },
  migrate: (settings: unknown, from: number) =>
    from === 1 ? { days: (settings as { weeks: number }).weeks * 7 } : undefined,
  releaseSchema: 'huitou.p/1',
};

const version = (number: number, settings: unknown, settingsVersion: number): PolicyVersion => ({
  id: `p:m1:${number}`,
  policy: 'p',
  number,
  settings,
  settingsVersion,
  author: 'Li',
  note: '',
  at: number,
  basedOn: null,
  restoredFrom: null,
  rehearsal: null,
});

describe('the settings in force', () => {
  test('are the defaults where nothing is live', () => {
    const stored = { line: undefined, versions: [] };
    expect(liveSettings(definition, stored, 10)).toEqual({
      version: null,
      read: { ok: true, settings: { days: 90 }, migrated: false },
    });
  });

  test('are those of the version that is live, brought up to today’s schema', () => {
    const versions = [version(2, { days: 30 }, 2), version(1, { weeks: 8 }, 1)];
    const steps = [
      { version: 'p:m1:1', liveFrom: 10 },
      { version: 'p:m1:2', liveFrom: 20 },
    ];
    const stored = { line: { policy: 'p', steps }, versions };
    expect(liveSettings(definition, stored, 15)).toEqual({
      version: versions[1],
      read: { ok: true, settings: { days: 56 }, migrated: true },
    });
    expect(liveSettings(definition, stored, 20).read).toMatchObject({ settings: { days: 30 } });
    expect(liveSettings(definition, stored, 9).version).toBeNull();
  });

  test('that cannot be read are refused, never taken for the defaults', () => {
    const versions = [version(1, { days: 'many' }, 2)];
    const stored = {
      line: { policy: 'p', steps: [{ version: 'p:m1:1', liveFrom: 10 }] },
      versions,
    };
    expect(liveSettings(definition, stored, 10)).toEqual({
      version: versions[0],
      read: { ok: false, reason: 'invalid', fields: ['days'] },
    });
  });

  test('of a version that is not there are not taken for the defaults either', () => {
    const line = { policy: 'p', steps: [{ version: 'p:m2:1', liveFrom: 10 }] };
    expect(liveSettings(definition, { line, versions: [] }, 10)).toEqual({
      version: null,
      read: { ok: false, reason: 'missing', fields: ['p:m2:1'] },
    });
  });
});
