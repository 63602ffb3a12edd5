import { expect, test } from 'vitest';
import { compareProportions } from '../../../../shared/domain/statistics/compareProportions.ts';
import { proportion } from '../../../../shared/domain/statistics/wilson.ts';
import { readSearchState } from '../../../../shared/ui/searchState.ts';
import { npsBin } from '../../domain/feedback/scoreBins.ts';
import { findingPeriod } from '../../domain/findings/findingPeriod.ts';
import { FINDING_SOURCES, type Finding } from '../../domain/findings/findingTypes.ts';
import {
  EXPERIENCE_PATH,
  FEEDBACK_PATH,
  FUNNEL_PATH,
  PAGES_PATH,
  RETURNS_PATH,
  REVIEWS_PATH,
} from '../../experiencePlace.ts';
import { deliverySearch } from '../delivery/deliverySearch.ts';
import { ANSWERS_PANEL, feedbackSearch } from '../feedback/feedbackSearch.ts';
import { funnelSearch } from '../funnel/funnelSearch.ts';
import { pagesSearch } from '../pages/pagesSearch.ts';
import { RETURNS_PANEL, returnsSearch } from '../returns/returnsSearch.ts';
import { voiceSearch } from '../voice/voiceSearch.ts';
import { evidenceAddress } from './evidenceAddress.ts';

const PAGES = {
  [EXPERIENCE_PATH]: deliverySearch,
  [FEEDBACK_PATH]: feedbackSearch,
  [FUNNEL_PATH]: funnelSearch,
  [PAGES_PATH]: pagesSearch,
  [RETURNS_PATH]: returnsSearch,
  [REVIEWS_PATH]: voiceSearch,
};

function findingOf(source: Finding['source'], group: string): Finding {
  const share = proportion(20, 40);
  const others = proportion(10, 40);
  return {
    source,
    group,
    share,
    others,
    difference: compareProportions(share, others),
    excess: 10,
  };
}

test.each(FINDING_SOURCES)(
  'the page that %s leads to reads all that its address says',
  (source) => {
    const group = source === 'negativeSubject' ? 'packaging' : '杯子 & 碗';
    const { pathname, searchParams } = new URL(
      evidenceAddress(findingOf(source, group)),
      'https://shop',
    );
    const schema = Object.entries(PAGES).find(([path]) => pathname === `/${path}`)?.[1];
    if (!schema) throw new Error(`no page at ${pathname}`);
    const read = new Map<string, unknown>(Object.entries(readSearchState(schema, searchParams)));
    expect(searchParams.size).toBeGreaterThan(0);
    for (const [name, text] of searchParams) expect(String(read.get(name)), name).toBe(text);
  },
);

test.each(['lateCarrier', 'lateMethod', 'lateRegion', 'failedMethod', 'incompletePage'] as const)(
  'the page of %s is about the same days as the finding',
  (source) => {
    const { searchParams } = new URL(evidenceAddress(findingOf(source, 'x')), 'https://shop');
    const { from, to } = findingPeriod(20_000);
    expect(searchParams.get('days')).toBe(String(to - from + 1));
  },
);

test.each([
  ['detractorChannel', ANSWERS_PANEL],
  ['detractorLate', ANSWERS_PANEL],
  ['returnedCategory', RETURNS_PANEL],
] as const)('the page of %s opens at its list', (source, panel) => {
  expect(new URL(evidenceAddress(findingOf(source, 'x')), 'https://shop').hash).toBe(`#${panel}`);
});

test.each(['detractorChannel', 'detractorLate'] as const)(
  'the answers that %s leads to are those of detractors alone',
  (source) => {
    const { searchParams } = new URL(evidenceAddress(findingOf(source, 'x')), 'https://shop');
    const { score, part, worded } = readSearchState(feedbackSearch, searchParams);
    expect([score, part, worded]).toEqual(['nps', npsBin(6), false]);
    expect(npsBin(6)).not.toBe(npsBin(7));
  },
);
