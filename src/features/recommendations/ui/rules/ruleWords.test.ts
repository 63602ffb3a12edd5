import { createInstance } from 'i18next';
import { describe, expect, test } from 'vitest';
import { createFormats } from '../../../../shared/i18n/createFormats.ts';
import type { RuleRef } from '../../domain/rehearsal/rehearsalTypes.ts';
import {
  recommendationPolicy,
  type PlacementSettings,
} from '../../domain/settings/recommendationSettings.ts';
import { BOOST_FIELDS, TARGET_KINDS } from '../../domain/settings/ruleSettings.ts';
import { en } from '../../strings/en.ts';
import { zhCN } from '../../strings/zh-CN.ts';
import type { RecommendationsText } from '../recommendationsText.ts';
import { ruleKey, ruleWords } from './ruleWords.ts';

const i18n = createInstance({
  lng: 'en',
  resources: { en: { recommendations: en }, 'zh-CN': { recommendations: zhCN } },
  initAsync: false,
  interpolation: { escapeValue: false },
});
await i18n.init();

const HOME = recommendationPolicy.defaults.home;

function words(
  rule: RuleRef,
  settings: Partial<PlacementSettings> = {},
  language: 'en' | 'zh-CN' = 'en',
): string {
  const t = i18n.getFixedT(language, 'recommendations') as RecommendationsText;
  return ruleWords(
    rule,
    { ...HOME, ...settings },
    t,
    createFormats(language, { points: '{{value}}' }),
    new Map(),
  );
}

describe('words of a rule', () => {
  test('a boost says how far it lifts or buries, with as many digits as were set', () => {
    const boost = { id: 'b', field: 'category', value: 'Tea', strength: 0.25 } as const;
    const rule = { kind: 'boost', id: 'b' } as const;
    expect(words(rule, { boosts: [boost] })).toBe(
      'Lifts the category Tea by 0.25 standard deviations',
    );
    expect(words(rule, { boosts: [{ ...boost, strength: -1 }] })).toBe(
      'Buries the category Tea by 1 standard deviation',
    );
    expect(words(rule, { boosts: [{ ...boost, strength: -1 }] }, 'zh-CN')).toBe(
      '类目“Tea”降权 1 个标准差',
    );
  });

  test('a pin says its slot, its product and its days', () => {
    const pin = { id: 'p', slot: 3, kind: 'product', value: 'T-01', from: null, to: null } as const;
    const rule = { kind: 'pin', id: 'p' } as const;
    expect(words(rule, { pins: [pin] })).toBe('Slot 3 is kept for product T-01');
    expect(words(rule, { pins: [{ ...pin, from: '2026-11-01' }] })).toBe(
      'Slot 3 is kept for product T-01, from 1 Nov 2026',
    );
    expect(words(rule, { pins: [{ ...pin, to: '2026-12-24' }] })).toBe(
      'Slot 3 is kept for product T-01, until 24 Dec 2026',
    );
    expect(words(rule, { pins: [{ ...pin, from: '2026-11-01', to: '2026-12-24' }] })).toBe(
      'Slot 3 is kept for product T-01, 1 Nov 2026 to 24 Dec 2026',
    );
  });

  test('an exclusion for one customer names the customer', () => {
    const exclusion = { id: 'x', kind: 'brand', value: 'Leaf & Co', customer: null } as const;
    const rule = { kind: 'exclusion', id: 'x' } as const;
    expect(words(rule, { exclusions: [exclusion] })).toBe('Never shows brand Leaf & Co');
    expect(words(rule, { exclusions: [{ ...exclusion, customer: 'C7' }] })).toBe(
      'Never shows brand Leaf & Co to customer C7',
    );
  });

  test('a rule that is no longer there is said to be gone', () => {
    for (const kind of ['boost', 'pin', 'exclusion'] as const) {
      expect(words({ kind, id: 'nobody' })).toBe('A rule that the draft no longer has');
    }
    expect(words({ kind: 'capBrand' })).toBe('A rule that the draft no longer has');
  });

  test('filters, caps and diversity say their values', () => {
    const filters = {
      ...HOME.filters,
      minStock: 5,
      price: { relativeTo: 'seed', below: 30, above: 50 },
    } as const;
    expect(words({ kind: 'inStock' }, { filters })).toBe(
      'Leaves out what has fewer than 5 in stock',
    );
    expect(words({ kind: 'price' }, { filters })).toBe(
      'Only prices from 30% below to 50% above the product looked at',
    );
    expect(words({ kind: 'capCategory' }, { caps: { category: 3, brand: null } })).toBe(
      'At most 3 of one category',
    );
    expect(words({ kind: 'diversity' }, { diversity: 0.3 })).toBe('Diversity of 0.3');
  });

  test('every rule that settings can have has words in both languages', () => {
    const boosts = BOOST_FIELDS.flatMap((field) =>
      [-1.5, 2].map((strength) => ({ id: `${field} ${strength}`, field, value: 'Tea', strength })),
    );
    const pins = TARGET_KINDS.map((kind, i) => ({
      id: kind,
      slot: i + 1,
      kind,
      value: 'Tea',
      from: null,
      to: null,
    }));
    const exclusions = TARGET_KINDS.map((kind) => ({
      id: kind,
      kind,
      value: 'Tea',
      customer: null,
    }));
    const plain = [
      'inStock',
      'price',
      'category',
      'bought',
      'capCategory',
      'capBrand',
      'diversity',
      'fallback',
    ] as const;
    const rules: RuleRef[] = [
      ...boosts.map(({ id }): RuleRef => ({ kind: 'boost', id })),
      ...pins.map(({ id }): RuleRef => ({ kind: 'pin', id })),
      ...exclusions.map(({ id }): RuleRef => ({ kind: 'exclusion', id })),
      ...plain.map((kind): RuleRef => ({ kind })),
    ];
    const settings = { boosts, pins, exclusions, caps: { category: 2, brand: 2 } };
    for (const language of ['en', 'zh-CN'] as const) {
      const said = rules.map((rule) => words(rule, settings, language));
      expect(said.filter((text) => /rehearsal\.|\{\{|undefined/u.test(text))).toEqual([]);
      expect(new Set(said).size).toBe(rules.length);
    }
    expect(new Set(rules.map(ruleKey)).size).toBe(rules.length);
  });
});
