import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readSettings } from './readSettings.ts';

/** Version 1 had months, version 2 has days, version 3 also a list. */
const definition = {
  schema: z.object({ days: z.number().int().min(1), limits: z.array(z.string()) }),
  settingsVersion: 3,
  migrate: (settings: unknown, from: number) => {
    const old = settings as { months: number; days: number };
    if (from === 1) return old.months > 120 ? undefined : { days: old.months * 30 };
    return { ...old, limits: [] };
  },
};

describe('reading stored settings', () => {
  test('settings of today are taken as they are', () => {
    const settings = { days: 90, limits: ['a'] };
    expect(readSettings(definition, { settings, settingsVersion: 3 })).toEqual({
      ok: true,
      settings,
      migrated: false,
    });
  });

  test('older settings are migrated version by version', () => {
    expect(readSettings(definition, { settings: { months: 3 }, settingsVersion: 1 })).toEqual({
      ok: true,
      settings: { days: 90, limits: [] },
      migrated: true,
    });
    expect(readSettings(definition, { settings: { days: 7 }, settingsVersion: 2 })).toMatchObject({
      settings: { days: 7, limits: [] },
    });
  });

  test('settings that a migration gives up on are refused', () => {
    const stored = { settings: { months: 121 }, settingsVersion: 1 };
    expect(readSettings(definition, stored)).toEqual({
      ok: false,
      reason: 'notMigrated',
      fields: [],
    });
  });

  test('damaged settings that make a migration throw are refused, not thrown', () => {
    const stored = { settings: null, settingsVersion: 1 };
    expect(readSettings(definition, stored)).toMatchObject({ ok: false, reason: 'notMigrated' });
  });

  test('settings of a newer release are refused, whatever is in them', () => {
    const stored = { settings: { days: 90, limits: [] }, settingsVersion: 4 };
    expect(readSettings(definition, stored)).toMatchObject({ ok: false, reason: 'newer' });
  });

  test('invalid settings are refused with each field at fault named once', () => {
    const stored = { settings: { days: 0.5, limits: [1, 'b'] }, settingsVersion: 3 };
    expect(readSettings(definition, stored)).toEqual({
      ok: false,
      reason: 'invalid',
      fields: ['days', 'limits.0'],
    });
  });
});
