import { createInstance } from 'i18next';
import { describe, expect, test } from 'vitest';
import { createFormats } from '../../../../shared/i18n/createFormats.ts';
import type { PinFinding } from '../../domain/attention/settingsFindings.ts';
import { en } from '../../strings/en.ts';
import { zhCN } from '../../strings/zh-CN.ts';
import type { RecommendationsText } from '../recommendationsText.ts';
import { attentionItems, type Known } from './attentionItems.ts';

const i18n = createInstance({
  lng: 'en',
  resources: { en: { recommendations: en }, 'zh-CN': { recommendations: zhCN } },
  initAsync: false,
  interpolation: { escapeValue: false },
});
await i18n.init();

function itemsOf(known: Partial<Known>, language: 'en' | 'zh-CN' = 'en') {
  const t: RecommendationsText = (key, values) =>
    i18n.t(key, { lng: language, ns: 'recommendations', ...values });
  const format = createFormats(language, { points: '{{value}} pts' });
  const all = { draft: null, check: undefined, ...known };
  return attentionItems({ t, format }, all);
}

const nothing = { pins: [], ended: [], ease: null, noOutsideScores: false };
const pin = (name: string, changed: Partial<PinFinding> = {}) => ({
  placement: 'home' as const,
  slot: 2,
  kind: 'product' as const,
  value: `SKU-${name}`,
  name,
  trouble: 'outOfStock' as const,
  ...changed,
});

const ended = (name: string) => {
  const { placement, slot, kind, value } = pin(name);
  return { placement, slot, kind, value, name, to: '2026-11-20' };
};

describe('what somebody should look at', () => {
  test('is nothing where all is well, or nothing is known yet', () => {
    expect(itemsOf({})).toEqual([]);
    expect(itemsOf({ check: nothing })).toEqual([]);
  });

  test('is a draft that has waited for more than a week with changes in it', () => {
    expect(itemsOf({ draft: { days: 7, changes: 2 } })).toEqual([]);
    expect(itemsOf({ draft: { days: 30, changes: 0 } })).toEqual([]);
    expect(itemsOf({ draft: { days: 8, changes: 2 } })).toEqual([
      {
        id: 'recommendations.draft',
        urgency: 'info',
        title: 'A draft of recommendations has waited for 8 days',
        detail: '2 changes are not live.',
        action: { label: 'See the draft', href: '/recommendations' },
      },
    ]);
  });

  test('are pins that keep a slot for nothing, by what is wrong, the first three by name', () => {
    const pins = [
      pin('Sencha', { placement: 'cart' }),
      pin('Tray', { trouble: 'excluded' }),
      ...['Pot', 'Cup', 'Jar'].map((name) => pin(name)),
      pin('Zi', { kind: 'brand', value: 'Zi', trouble: 'unknown' }),
    ];
    const items = itemsOf({ check: { ...nothing, pins } });
    expect(items.map(({ title }) => title)).toEqual([
      '4 pinned recommendations are out of stock',
      'A pinned recommendation is excluded as well',
      'A pinned recommendation is not in the shop’s data',
    ]);
    expect(items.map(({ detail }) => detail)).toEqual([
      'Sencha (Cart, slot 2), Pot (Home page, slot 2), Cup (Home page, slot 2) and 1 more',
      'Tray (Home page, slot 2)',
      'Best of brand Zi (Home page, slot 2)',
    ]);
    expect(items[0]?.action.href).toBe('/recommendations?placement=cart&open=pins');
    expect(items.every(({ urgency }) => urgency === 'warning')).toBe(true);
  });

  test('are pins that have ended, outside scores that are missing, and EASE at its limit', () => {
    const check = {
      pins: [],
      ended: [ended('Sencha')],
      ease: { items: 9000, limit: 5000 },
      noOutsideScores: true,
    };
    expect(itemsOf({ check }).map(({ title, detail }) => [title, detail])).toEqual([
      [
        'Recommendations count outside scores, and there are none',
        'Until some are imported, the other algorithms decide alone.',
      ],
      [
        'EASE gives way in recommendations',
        '9,000 products, its limit is 5,000: item neighbours stand in for it.',
      ],
      ['A pin of a recommendation has ended', 'Sencha (Home page, slot 2, to 20 Nov 2026)'],
    ]);
  });

  test('is said in Chinese too', () => {
    const check = { ...nothing, pins: [pin('煎茶')], ended: [ended('龙井')] };
    expect(itemsOf({ check }, 'zh-CN').map(({ title, detail }) => [title, detail])).toEqual([
      ['1 个固定推荐已缺货', '煎茶（首页第 2 位）'],
      ['1 个固定推荐已到期', '龙井（首页第 2 位，截至 2026 年 11 月 20 日）'],
    ]);
  });
});
