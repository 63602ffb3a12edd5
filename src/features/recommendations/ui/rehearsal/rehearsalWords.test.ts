import { createInstance } from 'i18next';
import { describe, expect, test } from 'vitest';
import type { RehearsedMetric } from '../../../../shared/domain/policy/policyTypes.ts';
import { createFormats } from '../../../../shared/i18n/createFormats.ts';
import { en as sharedEn } from '../../../../shared/i18n/strings/en.ts';
import { zhCN as sharedZh } from '../../../../shared/i18n/strings/zh-CN.ts';
import type { Explanation } from '../../../../shared/ui/explanation.ts';
import { metricFormat } from '../../../../shared/ui/policy/rehearsal/metricFormat.ts';
import { FEWEST_LISTS } from '../../domain/rehearsal/fewestLists.ts';
import {
  LIST_METRICS,
  SWEEP_KNOBS,
  type PlacementDetails,
  type RehearsalNote,
  type SegmentRow,
} from '../../domain/rehearsal/rehearsalTypes.ts';
import { PLACEMENTS } from '../../domain/settings/recommendationSettings.ts';
import { en } from '../../strings/en.ts';
import { zhCN } from '../../strings/zh-CN.ts';
import type { RecommendationsText } from '../recommendationsText.ts';
import { explainCount } from './explain/explainCount.ts';
import { explainSegment } from './explain/explainSegment.ts';
import { explainShown } from './explain/explainShown.ts';
import { explainChange, explainSide, rangeOf } from './explain/explainSides.ts';
import { measureOf } from './measureOf.ts';
import { isWarning, noteWords } from './noteWords.ts';
import type { RehearsalScope } from './rehearsalScope.ts';
import { isTooFew, segmentName } from './segmentWords.ts';
import { shownTwin } from './shown/shownTwin.ts';
import { shownVerdict } from './shownVerdict.ts';
import { spanWords } from './spanWords.ts';
import { stampWords } from './stampWords.ts';
import { knobPoint, knobValue } from './sweep/knobWords.ts';

const i18n = createInstance({
  lng: 'en',
  resources: {
    en: { recommendations: en, shared: sharedEn },
    'zh-CN': { recommendations: zhCN, shared: sharedZh },
  },
  initAsync: false,
  interpolation: { escapeValue: false },
});
await i18n.init();

type Language = 'en' | 'zh-CN';
const LANGUAGES: readonly Language[] = ['en', 'zh-CN'];

const DETAILS: PlacementDetails = {
  placement: 'home',
  lists: 1262,
  customers: 1200,
  testFrom: Date.UTC(2026, 10, 9),
  testTo: Date.UTC(2026, 11, 9),
  k: 10,
  popularity: [],
  segments: [],
  productsShown: { more: [], less: [] },
  categoriesShown: [],
  rules: [],
  notes: [],
  trained: [],
};

function scopeOf(language: Language = 'en'): RehearsalScope {
  const points = language === 'en' ? '{{value}} pts' : '{{value}} 个百分点';
  const format = createFormats(language, { points });
  const shared = i18n.getFixedT(language, 'shared');
  return {
    t: i18n.getFixedT(language, 'recommendations') as RecommendationsText,
    format,
    figures: metricFormat(shared as Parameters<typeof metricFormat>[0], format, 'EUR'),
    zone: 'UTC',
    details: DETAILS,
    stamp: {
      dataHash: '0b4c9ef167c8',
      seed: 20261129,
      settingsHash: '98e6b00dd682',
      split: { method: 'time', testDays: null, from: DETAILS.testFrom },
      tookMs: 2140,
    },
  };
}

function metric(difference: RehearsedMetric['difference'], id = 'home.ndcg'): RehearsedMetric {
  return {
    id,
    unit: 'share',
    live: 0.182,
    draft: 0.196,
    difference,
    n: { live: 1262, draft: 1262 },
    better: 'higher',
  };
}

const RISE = { value: 0.014, lower: 0.004, upper: 0.024 };

/** All texts of an explanation in one, to look for what was not filled in. */
const textOf = ({ value, interval, sentence, facts }: Explanation) =>
  [value, interval, sentence, ...facts.flatMap(({ term, detail }) => [term, detail])].join('\n');
const UNFILLED = /rehearsal\.|settings\.|\{\{|undefined|NaN/u;

describe('what was measured', () => {
  test('a run is identified by data, seed, settings and division, in one line', () => {
    const { stamp } = scopeOf();
    expect(stampWords(scopeOf(), stamp)).toBe(
      'Data 0b4c9ef167c8, seed 20261129, settings 98e6b00dd682, divided at 9 Nov 2026, took 2.1 s',
    );
    const random = { ...stamp.split, method: 'random' } as const;
    expect(stampWords(scopeOf(), { ...stamp, split: random })).toContain(
      'divided by chance from 9 Nov 2026',
    );
    const nothing = { ...stamp.split, from: null };
    expect(stampWords(scopeOf(), { ...stamp, split: nothing })).toContain(', Time, took');
    expect(stampWords(scopeOf('zh-CN'), { ...stamp, tookMs: 12_600 })).toBe(
      '数据 0b4c9ef167c8，种子 20261129，设置 98e6b00dd682，自 2026 年 11 月 9 日起预测，用时 13 秒',
    );
  });

  test('the days foretold are those of the shop’s zone, without the instant after the last', () => {
    const scope = scopeOf();
    expect(spanWords(scope, DETAILS.testFrom, DETAILS.testTo)).toBe('9 Nov – 8 Dec 2026');
    const shanghai = { ...scope, zone: 'Asia/Shanghai' };
    expect(spanWords(shanghai, Date.UTC(2026, 10, 8, 16), Date.UTC(2026, 10, 9, 16))).toBe(
      '9 Nov 2026',
    );
  });

  test('the measure is the last part of a metric’s id', () => {
    expect(measureOf('cart.fillRate')).toBe('fillRate');
    expect(measureOf('ndcg')).toBe('ndcg');
    expect(measureOf('home.other')).toBeNull();
  });
});

describe('notes', () => {
  const notes: readonly RehearsalNote[] = [
    { kind: 'noData', lists: 0, needed: 30 },
    { kind: 'tooFewLists', lists: 12, needed: 30 },
    { kind: 'easeTooLarge', items: 200_000, limit: 5000 },
    { kind: 'sampled', lists: 5000, of: 18_204 },
    { kind: 'eventsWithoutTime', events: 1 },
    { kind: 'eventsWithoutTime', events: 1234 },
    { kind: 'linesWithoutCustomer', lines: 1, of: 1 },
    { kind: 'linesWithoutCustomer', lines: 1234, of: 20_000 },
    { kind: 'stockOfToday' },
    { kind: 'productsWithoutCost', products: 9, of: 300 },
    { kind: 'productsWithoutPrice', products: 8, of: 300 },
    { kind: 'productsWithoutStock', products: 7, of: 300 },
    { kind: 'splitLooksAhead', method: 'random' },
    { kind: 'splitLooksAhead', method: 'leaveLastOut' },
    { kind: 'outsideUnknown', customers: 4, products: 2 },
    { kind: 'noOutsideScores' },
  ];

  test('every kind has words of its own in both languages, with its numbers', () => {
    for (const language of LANGUAGES) {
      const said = notes.map((note) => noteWords(scopeOf(language), note));
      expect(said.filter((text) => UNFILLED.test(text))).toEqual([]);
      expect(new Set(said).size).toBe(notes.length);
    }
    const [, tooFew = '', ease = ''] = notes.map((note) => noteWords(scopeOf(), note));
    expect(tooFew).toContain('12 lists');
    expect(ease).toContain('200,000');
    expect(ease).toContain('5,000');
  });

  test('those that flatter or leave nothing to read are warnings', () => {
    expect(notes.filter(isWarning).map(({ kind }) => kind)).toEqual([
      'noData',
      'tooFewLists',
      'splitLooksAhead',
      'splitLooksAhead',
    ]);
  });
});

describe('segments', () => {
  const segment = (overrides: Partial<SegmentRow>): SegmentRow => ({
    kind: 'loyalty',
    id: 'new',
    lists: 100,
    metric: metric(RISE),
    ...overrides,
  });

  test('our own segments have our words, the shop’s have its', () => {
    const { t } = scopeOf();
    expect(segmentName(t, segment({}))).toBe('New customers');
    expect(segmentName(t, segment({ kind: 'popularity', id: 'tail' }))).toBe(
      'Mostly other products',
    );
    // A shop may have a category of that name.
    expect(segmentName(t, segment({ kind: 'category', id: 'new' }))).toBe('new');
    expect(segmentName(t, segment({ kind: 'country', id: '' }))).toBe('not stated');
  });

  test('few lists, or no figures, are too few', () => {
    expect(isTooFew(segment({ lists: FEWEST_LISTS - 1 }))).toBe(true);
    expect(isTooFew(segment({ lists: FEWEST_LISTS }))).toBe(false);
    expect(isTooFew(segment({ metric: { ...metric(null), live: null, draft: null } }))).toBe(true);
  });

  test('an explanation says which part of the lists it is about', () => {
    const explanation = explainSegment(scopeOf(), segment({ lists: 64 }), 'live');
    expect(explanation.value).toBe('18.2%');
    expect(explanation.sentence).toContain('By orders before: New customers.');
    expect(explanation.facts).toContainEqual({ term: 'Counted', detail: '64 lists' });
  });
});

describe('explanations', () => {
  test('a change has its formula with both figures, its interval and how that was made', () => {
    const explanation = explainChange(scopeOf(), 'ndcg', metric(RISE), 'change');
    expect(explanation.value).toBe('+1.4 pts');
    expect(explanation.interval).toBe('95% interval +0.4 – +2.4 pts');
    const facts = new Map(explanation.facts.map(({ term, detail }) => [term, detail]));
    expect(facts.get('Formula')).toContain('Draft 19.6% − live 18.2%');
    expect(facts.get('Formula')).toContain('min(10, products bought)');
    expect(facts.get('Counted')).toBe('1,262 lists of 1,200 customers');
    expect(facts.get('Interval')).toContain('1,000 times');
    expect(facts.get('Source')).toContain('Järvelin');
    expect(facts.get('Run')).toContain('0b4c9ef167c8');
  });

  test('of what only all lists have, the interval comes from counting anew', () => {
    const coverage = metric(RISE, 'home.coverage');
    const { facts } = explainChange(scopeOf(), 'coverage', coverage, 'change');
    expect(facts.find(({ term }) => term === 'Interval')?.detail).toContain('200 times');
  });

  test('without an interval none is claimed', () => {
    const unsure = metric({ value: 0.014, lower: null, upper: null });
    expect(rangeOf(scopeOf(), unsure)).toBeUndefined();
    const explanation = explainChange(scopeOf(), 'ndcg', unsure, 'rule');
    expect(explanation.interval).toBeUndefined();
    expect(explanation.facts.map(({ term }) => term)).not.toContain('Interval');
  });

  test('every measure of every side is explained in both languages', () => {
    for (const language of LANGUAGES) {
      const scope = scopeOf(language);
      const texts = LIST_METRICS.flatMap((each) => [
        ...(['live', 'draft', 'popularity'] as const).map((side) =>
          textOf(explainSide(scope, side, { metric: each, value: '18.2%', lists: 1262 })),
        ),
        ...(['change', 'rule'] as const).map((of) =>
          textOf(explainChange(scope, each, metric(RISE, `home.${each}`), of)),
        ),
      ]);
      expect(texts.filter((text) => UNFILLED.test(text))).toEqual([]);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  test('lists say what one list is, by placement', () => {
    for (const language of LANGUAGES) {
      const texts = PLACEMENTS.map((placement) =>
        textOf(explainCount({ ...scopeOf(language), details: { ...DETAILS, placement } }, 'lists')),
      );
      expect(new Set(texts).size).toBe(PLACEMENTS.length);
      expect(texts.filter((text) => UNFILLED.test(text))).toEqual([]);
    }
  });

  test('the table behind a chart of times shown has both sides, the change, and how each is made', () => {
    const rows = [{ id: 't', name: 'Teapots', live: 40, draft: 107 }];
    const twin = shownTwin(scopeOf(), 'categories', rows);
    expect(twin.rows).toEqual([['Teapots', 40, 107, 67]]);
    expect(twin.columns.map(({ head }) => head)).toEqual(['Category', 'Live', 'Draft', 'Change']);
    expect(twin.explain?.(0, 3)?.()).toEqual(
      explainShown(scopeOf(), { id: 't', name: 'Teapots', live: 40, draft: 107 }, 'change'),
    );
    expect(twin.explain?.(0, 3)?.().value).toBe('+67');
  });
});

describe('verdicts', () => {
  test('a change that reads as 0 is none, even where its interval is on one side of 0', () => {
    expect(shownVerdict(metric({ value: 0.0004, lower: 0.0001, upper: 0.0007 }))).toBe('same');
    expect(shownVerdict(metric(RISE))).toBe('better');
    expect(shownVerdict(metric({ value: 0.0004, lower: -0.1, upper: 0.1 }))).toBe('unclear');
  });
});

describe('knobs', () => {
  test('values have their units; no half-life and no cap have their words', () => {
    expect(knobPoint(scopeOf(), 'diversity', 0.3)).toBe('Diversity: 0.3');
    expect(knobValue(scopeOf(), 'popularityHalfLife', 30)).toBe('30 days');
    expect(knobValue(scopeOf(), 'marginBoost', -0.25)).toBe('−0.25 σ');
    expect(knobValue(scopeOf(), 'capCategory', 3)).toBe('at most 3');
    expect(knobValue(scopeOf(), 'capCategory', null)).toBe('any number');
    expect(knobValue(scopeOf(), 'learningHalfLife', null)).toBe('never fades');
  });

  test('every knob has words in both languages', () => {
    for (const language of LANGUAGES) {
      const said = SWEEP_KNOBS.map((knob) => knobPoint(scopeOf(language), knob, 1));
      expect(said.filter((text) => UNFILLED.test(text))).toEqual([]);
      expect(new Set(said).size).toBe(SWEEP_KNOBS.length);
    }
  });
});
