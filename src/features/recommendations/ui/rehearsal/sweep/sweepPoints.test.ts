import { createInstance } from 'i18next';
import { expect, test } from 'vitest';
import { createFormats } from '../../../../../shared/i18n/createFormats.ts';
import { en as sharedEn } from '../../../../../shared/i18n/strings/en.ts';
import { metricFormat } from '../../../../../shared/ui/policy/rehearsal/metricFormat.ts';
import {
  LIST_METRICS,
  type ListMetric,
  type SweepResult,
} from '../../../domain/rehearsal/rehearsalTypes.ts';
import { recommendationPolicy } from '../../../domain/settings/recommendationSettings.ts';
import { en } from '../../../strings/en.ts';
import type { RecommendationsText } from '../../recommendationsText.ts';
import type { RehearsalTools } from '../rehearsalScope.ts';
import { sweepChoices, sweepPoints, turnsNothing } from './sweepPoints.ts';
import { sweepTwin } from './sweepTwin.ts';

const i18n = createInstance({
  lng: 'en',
  resources: { en: { recommendations: en, shared: sharedEn } },
  initAsync: false,
  interpolation: { escapeValue: false },
});
await i18n.init();
const format = createFormats('en', { points: '{{value}} pts' });
const shared = i18n.getFixedT('en', 'shared');
const TOOLS: RehearsalTools = {
  t: i18n.getFixedT('en', 'recommendations') as RecommendationsText,
  format,
  figures: metricFormat(shared as Parameters<typeof metricFormat>[0], format, 'EUR'),
  zone: 'UTC',
};

type Metrics = Record<ListMetric, number | null>;

function metrics(ndcg: number | null, coverage: number | null): Metrics {
  const none = Object.fromEntries(LIST_METRICS.map((metric) => [metric, 0]));
  return { ...(none as Metrics), ndcg, coverage };
}

function sweepOf(
  points: readonly (readonly [value: number, of: Metrics, best?: boolean])[],
  live: Metrics,
  draft: Metrics,
): SweepResult {
  return {
    knob: 'diversity',
    placement: 'home',
    points: points.map(([value, of, best = false]) => ({
      value,
      settings: recommendationPolicy.defaults,
      metrics: of,
      best: { coverage: best },
    })),
    live,
    draft,
    lists: 200,
    from: 0,
    to: 1,
    stamp: {
      dataHash: 'd',
      seed: 1,
      settingsHash: 's',
      split: { method: 'time', testDays: null, from: 0 },
      tookMs: 1,
    },
  };
}

const SWEEP = sweepOf(
  [
    [0, metrics(0.2, 0.3), true],
    [0.5, metrics(0.15, 0.5), true],
    [0.9, metrics(0.1, 0.4)],
  ],
  metrics(0.12, 0.2),
  metrics(0.15, 0.5),
);

test('accuracy goes upwards, the other measure to the right', () => {
  const points = sweepPoints(TOOLS, sweepChoices(TOOLS, SWEEP), 'coverage');
  expect(points.map(({ label, x, y, front }) => [label, x, y, front])).toEqual([
    ['Diversity: 0', 0.3, 0.2, true],
    ['Diversity: 0.5', 0.5, 0.15, true],
    ['Diversity: 0.9', 0.4, 0.1, false],
    ['Live', 0.2, 0.12, false],
  ]);
});

test('a setting that gives all that the draft gives stands for it', () => {
  const choices = sweepChoices(TOOLS, SWEEP);
  expect(choices.map(({ mark }) => mark)).toEqual(['tried', 'draft', 'tried', 'live']);
  expect(choices[1]?.point).toBe(SWEEP.points[1]);
  const points = sweepPoints(TOOLS, choices, 'coverage');
  expect(points[1]?.role).toEqual({ kind: 'draft', name: 'Draft' });
});

test('live and draft that are alike, and no setting that was tried, both have their mark', () => {
  const alike = sweepOf([[0, metrics(0.2, 0.3)]], metrics(0.1, 0.1), metrics(0.1, 0.1));
  expect(sweepChoices(TOOLS, alike).map(({ mark }) => mark)).toEqual(['tried', 'live', 'draft']);
});

test('what has no figure has no place in the chart, but a row in the table', () => {
  const holes = sweepOf([[0, metrics(0.2, null)]], metrics(null, 0.1), metrics(0.1, 0.1));
  const choices = sweepChoices(TOOLS, holes);
  expect(sweepPoints(TOOLS, choices, 'coverage').map(({ id }) => id)).toEqual(['draft']);
  const twin = sweepTwin(TOOLS, holes, 10, choices);
  expect(twin.rows).toHaveLength(3);
  const coverage = 1 + LIST_METRICS.indexOf('coverage');
  expect(twin.rows.map((row) => row[coverage])).toEqual([null, 0.1, 0.1]);
});

test('each number of the table explains itself with the lists and the days it is from', () => {
  const choices = sweepChoices(TOOLS, SWEEP);
  const explanation = sweepTwin(TOOLS, SWEEP, 10, choices).explain?.(0, 1)?.();
  expect(explanation?.value).toBe('20.0%');
  expect(explanation?.sentence).toContain('with this setting');
  expect(explanation?.facts.map(({ detail }) => detail)).toContain(
    '200 lists of the validation part',
  );
});

test('a knob that turns nothing is noticed', () => {
  const same = metrics(0.2, 0.3);
  expect(
    turnsNothing(
      sweepOf(
        [
          [0, same],
          [0.5, same],
        ],
        same,
        same,
      ),
    ),
  ).toBe(true);
  expect(turnsNothing(SWEEP)).toBe(false);
  expect(turnsNothing(sweepOf([[0, same]], same, same))).toBe(false);
});
