import { createInstance } from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { settingsDiff } from '../../../../../shared/domain/policy/settingsDiff.ts';
import { createFormats } from '../../../../../shared/i18n/createFormats.ts';
import type { Language } from '../../../../../shared/i18n/language.ts';
import { aCalendar } from '../../../../../testing/aCalendar.ts';
import { LEVEL_METRICS } from '../../../domain/levels/levelsRehearsal.ts';
import { newTarget } from '../../../domain/levels/newLevels.ts';
import {
  serviceLevelsPolicy,
  type ServiceLevelSettings,
} from '../../../domain/levels/serviceLevelSettings.ts';
import { en } from '../../../strings/en.ts';
import { zhCN } from '../../../strings/zh-CN.ts';
import { levelTimeWords } from './levelTimeWords.ts';
import { levelWords, type LevelTools } from './levelWords.ts';

const i18n = createInstance();
beforeAll(async () => {
  await i18n.init({
    resources: { en: { service: en }, 'zh-CN': { service: zhCN } },
    interpolation: { escapeValue: false },
  });
});

const { defaults } = serviceLevelsPolicy;
const plain: ServiceLevelSettings = {
  ...defaults,
  calendars: [{ ...aCalendar({ week: 'mon-fri 09:00-18:00' }), name: 'Office' }],
  targets: [newTarget('t', 'calendar')],
};
const other: ServiceLevelSettings = {
  pauses: { pending: false, hold: true },
  calendars: [
    {
      ...aCalendar({
        week: 'mon-sat 09:00-12:00 13:00-18:00, sun 00:00-24:00',
        zone: 'Asia/Shanghai',
        special: { '2026-10-01': '', '2026-10-10': '09:00-18:00' },
      }),
      ...{ name: 'Hours', source: 'holidays.ics' },
    },
    { ...aCalendar({ week: 'mon 09:00-10:00' }), id: 'second', name: 'Second' },
  ],
  targets: [
    {
      ...{ id: 't', channel: 'chat', priority: 'urgent', calendar: null },
      ...{ first: 5400, next: 90, resolution: 172_800 },
    },
    newTarget('new', 'second'),
  ],
};

function toolsIn(language: Language): LevelTools {
  const t = i18n.getFixedT(language, 'service');
  return {
    t: (key, values) => t(key, { ...values }),
    format: createFormats(language, { points: '{{value}} pts' }),
    known: [other, plain],
  };
}

function said(language: Language, before: unknown, after: unknown) {
  const words = levelWords(toolsIn(language));
  return settingsDiff(before, after).map((change) => {
    const value = (of: unknown) => (of === undefined ? '' : words.value(change.path, of));
    return [words.field(change.path), value(change.before), value(change.after)];
  });
}

describe('what changed', () => {
  test('is told field by field', () => {
    expect(said('en', plain, other)).toEqual([
      ['Hours · Name', 'Office', 'Hours'],
      ['Hours · Time zone', 'UTC', 'Asia/Shanghai'],
      ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map((day) => [
        ...[`Hours · Week · ${day}`, '09:00–18:00', '09:00–12:00, 13:00–18:00'],
      ]),
      ['Hours · Week · Saturday', 'closed', '09:00–12:00, 13:00–18:00'],
      ['Hours · Week · Sunday', 'closed', 'day and night'],
      ['Hours · Special days', 'none', '2026-10-01: closed; 2026-10-10: 09:00–18:00'],
      ['Hours · Source of the special days', 'none', 'holidays.ics'],
      ['Second', '', 'Second, UTC'],
      ['chat, urgent · Channel', 'any channel', 'chat'],
      ['chat, urgent · Priority', 'any priority', 'urgent'],
      ['chat, urgent · Counted by', 'Hours', 'Wall clock, day and night'],
      ['chat, urgent · First answer within', '30 min', '1 h 30 min'],
      ['chat, urgent · Further answers within', 'no promise', '1 min 30 s'],
      ['chat, urgent · Solved within', 'no promise', '48 h'],
      ['any channel, any priority', '', 'any channel, any priority: first 30 min; Second'],
      ['Pauses · Waiting for the customer', 'the clock stands still', 'the clock goes on'],
      ['Pauses · On hold', 'the clock goes on', 'the clock stands still'],
    ]);
  });

  test('has Chinese words for every one of these fields and values', () => {
    const plainWords = said('zh-CN', plain, other).flat().join('|');
    expect(plainWords).toContain('首次响应不超过|30 分钟|1 小时 30 分钟');
    expect(plainWords).toContain('周日|休息|全天');
    expect(plainWords).not.toMatch(/levels\.|first|specialDays|undefined/);
  });

  test('of the order alone names the items', () => {
    const turned = { ...other, calendars: other.calendars.toReversed() };
    expect(said('en', other, turned)).toEqual([['Calendars', 'Hours; Second', 'Second; Hours']]);
  });
});

test('every number of a rehearsal has its words', () => {
  for (const language of ['en', 'zh-CN'] as const) {
    const { metric } = levelWords(toolsIn(language));
    for (const id of LEVEL_METRICS) expect(metric(id)).not.toContain(id);
  }
});

test('times are never told in days, since open hours make no days', () => {
  const { t, format } = toolsIn('en');
  expect([0, 59.9, 60, 3600, 3661, 360_000].map((s) => levelTimeWords(t, format, s))).toEqual([
    ...['0 s', '59 s', '1 min', '1 h', '1 h 1 min 1 s', '100 h'],
  ]);
});
