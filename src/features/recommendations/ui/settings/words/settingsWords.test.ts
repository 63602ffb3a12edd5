import { createInstance } from 'i18next';
import { describe, expect, test } from 'vitest';
import { settingsDiff } from '../../../../../shared/domain/policy/settingsDiff.ts';
import { createFormats } from '../../../../../shared/i18n/createFormats.ts';
import { LIST_METRICS } from '../../../domain/rehearsal/rehearsalTypes.ts';
import {
  PLACEMENTS,
  recommendationPolicy,
  type RecommendationSettings,
} from '../../../domain/settings/recommendationSettings.ts';
import { TARGET_KINDS } from '../../../domain/settings/ruleSettings.ts';
import { en } from '../../../strings/en.ts';
import { zhCN } from '../../../strings/zh-CN.ts';
import type { RecommendationsText } from '../../recommendationsText.ts';
import { CHOICES } from './choices.ts';
import { namedProducts } from '../../rules/namedProducts.ts';
import { knownRules } from './knownRules.ts';
import { settingsWords } from './settingsWords.ts';
import type { WordSources } from './wordSources.ts';

const i18n = createInstance({
  lng: 'en',
  resources: { en: { recommendations: en }, 'zh-CN': { recommendations: zhCN } },
  initAsync: false,
  interpolation: { escapeValue: false },
});
await i18n.init();

const LANGUAGES = ['en', 'zh-CN'] as const;
const { defaults } = recommendationPolicy;

const ruled: RecommendationSettings = {
  ...defaults,
  home: {
    ...defaults.home,
    boosts: [
      { id: 'b1', field: 'category', value: 'Tea > Green', strength: 1.5 },
      { id: 'b2', field: 'margin', value: '', strength: -2 },
    ],
    pins: [
      { id: 'p1', slot: 2, kind: 'product', value: 'SKU-7', from: '2026-05-01', to: '2026-05-31' },
      { id: 'p2', slot: 3, kind: 'brand', value: 'Northlane', from: null, to: null },
    ],
    exclusions: [
      { id: 'x1', kind: 'product', value: 'SKU-7', customer: null },
      { id: 'x2', kind: 'category', value: 'Sale', customer: '17850' },
    ],
  },
};

function wordsIn(language: (typeof LANGUAGES)[number], known = [ruled]) {
  const sources: WordSources = {
    t: i18n.getFixedT(language, 'recommendations') as RecommendationsText,
    format: createFormats(language, { points: '{{value}} pts' }),
    names: new Map([['SKU-7', 'Sencha 100 g']]),
    rules: knownRules(known),
  };
  return settingsWords(sources);
}

/** Every leaf of settings with its path, ids of rules in it. */
function leaves(value: unknown, path: readonly string[] = []): [readonly string[], unknown][] {
  if (Array.isArray(value)) {
    return value.flatMap((item: { id: string }) => leaves(item, [...path, item.id]));
  }
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value)
    .filter(([name]) => name !== 'id')
    .flatMap(([name, inner]) => leaves(inner, [...path, name]));
}

/** What no staff should read: JSON, names of fields in code, ids, texts that are not there. */
const RAW = /[{}[\]_]|undefined|null|NaN|settings\.|[a-z][A-Z][a-z]{2}|\bb1\b|\bp1\b|\bx1\b|SKU/u;

describe.each(LANGUAGES)('words of the settings in %s', (language) => {
  const words = wordsIn(language);

  test('every field has a name of its own, and every value its words', () => {
    const names = new Map<string, string>();
    for (const [path, value] of leaves(ruled)) {
      const name = words.field(path);
      expect(name, path.join('.')).not.toMatch(RAW);
      expect(names.get(name), `${name}: ${path.join('.')}`).toBeUndefined();
      names.set(name, path.join('.'));
      const said = words.value(path, value);
      expect(said, path.join('.')).not.toMatch(RAW);
      expect(said.trim(), path.join('.')).not.toBe('');
    }
    expect(names.size).toBeGreaterThan(150);
  });

  test('every choice has words of its own', () => {
    for (const [path, { values }] of Object.entries(CHOICES)) {
      const [group = '', ...rest] = path.split('.');
      const full = ['home', group, ...(group === 'boosts' ? ['b1'] : []), ...rest];
      const said = values.map((value) => words.value(full, value));
      expect(new Set(said).size, path).toBe(values.length);
      for (const each of said) expect(each, path).not.toMatch(RAW);
    }
    for (const kind of TARGET_KINDS) {
      expect(words.value(['home', 'pins', 'p1', 'kind'], kind)).not.toMatch(RAW);
    }
  });

  test('rules that come, go and change read as a sentence', () => {
    for (const [from, to] of [
      [defaults, ruled],
      [ruled, defaults],
    ]) {
      const changes = settingsDiff(from, to);
      expect(changes).toHaveLength(6);
      for (const { path, before, after } of changes) {
        expect(words.field(path)).not.toMatch(RAW);
        expect(words.value(path, before ?? after)).not.toMatch(RAW);
      }
    }
    const { boosts } = ruled.home;
    const turned = { ...ruled, home: { ...ruled.home, boosts: [...boosts].reverse() } };
    const [order] = settingsDiff(ruled, turned);
    expect(order?.path).toEqual(['home', 'boosts']);
    const said = [order?.before, order?.after].map((value) =>
      words.value(order?.path ?? [], value),
    );
    expect(said[0]).not.toBe(said[1]);
    for (const each of said) expect(each).not.toMatch(RAW);
    expect(words.value(['home', 'boosts'], [])).not.toMatch(RAW);
  });

  test('a rule that nothing stored has is still no id', () => {
    const unknown = wordsIn(language, []);
    expect(unknown.field(['home', 'pins', 'p1', 'slot'])).not.toMatch(RAW);
    expect(unknown.field(['home', 'boosts', 'b1'])).not.toMatch(RAW);
  });

  test('a number that was half typed is said to be none', () => {
    expect(words.value(['home', 'slots'], NaN)).not.toMatch(RAW);
    const pin = { ...ruled.home.pins[0], slot: NaN };
    expect(words.value(['home', 'pins', 'p1'], pin)).not.toMatch(RAW);
  });

  test('every metric of every placement has a name of its own', () => {
    const ids = PLACEMENTS.flatMap((place) => LIST_METRICS.map((metric) => `${place}.${metric}`));
    const said = ids.map((id) => words.metric(id));
    expect(new Set(said).size).toBe(ids.length);
    for (const each of said) expect(each).not.toMatch(/\w\.\w/u);
  });
});

describe('words of the settings', () => {
  const words = wordsIn('en');

  test('say which placement, algorithm or rule a field belongs to', () => {
    expect(words.field(['cart', 'algorithms', 'ease', 'weight'])).toBe('Cart: EASE · Weight');
    expect(words.field(['home', 'algorithms', 'itemKnn', 'shrink'])).toBe(
      'Home page: Item neighbours · Caution with few buyers',
    );
    expect(words.field(['home', 'boosts', 'b1', 'strength'])).toBe(
      'Home page: Boost · Category Tea > Green · Strength',
    );
    expect(words.field(['home', 'pins', 'p1', 'slot'])).toBe(
      'Home page: Pin · Sencha 100 g · Slot',
    );
    expect(words.field(['limits', 'easeItems'])).toBe('Most products for EASE');
  });

  test('say values as the form has them', () => {
    expect(words.value(['home', 'learning', 'windowDays'], null)).toBe('all of history');
    expect(words.value(['home', 'learning', 'windowDays'], 365)).toBe('365 days');
    expect(words.value(['home', 'algorithms', 'autoencoder', 'learningRate'], 0.00001)).toBe(
      '0.00001',
    );
    expect(words.value(['limits', 'easeItems'], 5000)).toBe('5,000 products');
    expect(words.value(['home', 'filters', 'inStock'], false)).toBe('off');
    expect(words.value(['product', 'filters', 'price', 'relativeTo'], 'seed')).toBe(
      'Near the product looked at',
    );
    expect(words.value(['cart', 'filters', 'price', 'relativeTo'], 'seed')).toBe(
      'Near the products in the cart',
    );
    expect(words.value(['home', 'boosts', 'b1', 'strength'], -2)).toBe('−2 σ');
    expect(words.value(['home', 'pins', 'p1', 'from'], '2026-05-01')).toBe('1 May 2026');
    expect(words.value(['home', 'pins', 'p2', 'to'], null)).toBe('no end');
  });

  test('say a whole rule in one line', () => {
    const { boosts, pins, exclusions } = ruled.home;
    expect(boosts.map((boost) => words.value(['home', 'boosts', boost.id], boost))).toEqual([
      'Category Tea > Green · +1.5 σ',
      'Margin: profitable products · −2 σ',
    ]);
    expect(pins.map((pin) => words.value(['home', 'pins', pin.id], pin))).toEqual([
      'Slot 2 · Sencha 100 g · May 2026',
      'Slot 3 · Best of brand Northlane',
    ]);
    expect(exclusions.map((each) => words.value(['home', 'exclusions', each.id], each))).toEqual([
      'Sencha 100 g · Everybody',
      'Category Sale · customer 17850',
    ]);
  });

  test('know which products have to be looked up', () => {
    expect(namedProducts(ruled.home)).toEqual(['SKU-7']);
  });
});
