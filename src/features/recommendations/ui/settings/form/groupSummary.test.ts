import { createInstance } from 'i18next';
import { expect, test } from 'vitest';
import { createFormats } from '../../../../../shared/i18n/createFormats.ts';
import { recommendationPolicy } from '../../../domain/settings/recommendationSettings.ts';
import { en } from '../../../strings/en.ts';
import { zhCN } from '../../../strings/zh-CN.ts';
import type { RecommendationsText } from '../../recommendationsText.ts';
import { GROUP_FIELDS, type PlacementGroup } from './groupFields.ts';
import { groupSummary } from './groupSummary.ts';

const i18n = createInstance({
  lng: 'en',
  resources: { en: { recommendations: en }, 'zh-CN': { recommendations: zhCN } },
  initAsync: false,
  interpolation: { escapeValue: false },
});
await i18n.init();

const { home, product } = recommendationPolicy.defaults;

function summary(group: PlacementGroup, settings = home, language: 'en' | 'zh-CN' = 'en') {
  const t = i18n.getFixedT(language, 'recommendations') as RecommendationsText;
  return groupSummary(t, createFormats(language, { points: '{{value}} pts' }), group, settings);
}

test('a closed group says what is set in it', () => {
  expect(summary('algorithms')).toBe('Item neighbours 77%, Popularity 23%');
  expect(summary('learning')).toBe('Purchases, all of history');
  expect(summary('candidates', product)).toBe('in stock, any price, bought products too');
  expect(summary('boosts')).toBe('none');
  expect(summary('variety')).toBe('by score alone');
  expect(summary('list')).toBe('10 products');
  expect(summary('algorithms', home, 'zh-CN')).toBe('相似商品 77%、热销 23%');
});

test('it says what was changed', () => {
  const { learning } = home;
  const year = { ...home, learning: { ...learning, windowDays: 365 } };
  expect(summary('learning', year)).toBe('Purchases, last 365 days');
  const varied = { ...home, diversity: 0.25, caps: { category: 3, brand: null } };
  expect(summary('variety', varied)).toBe('diversity 0.25, 3 per category');
  const boost = { id: 'b', field: 'margin', value: '', strength: 1 } as const;
  expect(summary('boosts', { ...home, boosts: [boost] })).toBe('1 rule');
});

test('numbers that are none yet break nothing', () => {
  const { popularity } = home.algorithms;
  const half = {
    ...home,
    slots: NaN,
    diversity: NaN,
    algorithms: { ...home.algorithms, popularity: { ...popularity, weight: NaN } },
    learning: { ...home.learning, windowDays: NaN },
  };
  for (const group of Object.keys(GROUP_FIELDS) as PlacementGroup[]) {
    expect(summary(group, half)).not.toMatch(/NaN|undefined/u);
  }
});

test('every setting of a placement stands in exactly one group', () => {
  const fields = Object.values(GROUP_FIELDS).flat();
  expect([...fields].sort()).toEqual(Object.keys(home).sort());
});
