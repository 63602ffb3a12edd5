import {
  readRetentionQuery,
  writeRetentionQuery,
  type RetentionQuery,
} from '../domain/retentionQuery.ts';

/**
 * What the cells of the cohort table show. The query's measure 'customers' is shown as a share of
 * the cohort or as the number of customers: the same counts, so the worker is not asked again.
 */
export const SHOWN_MEASURES = [
  'share',
  'customers',
  'orders',
  'revenue',
  'revenueAverage',
] as const;
export type ShownMeasure = (typeof SHOWN_MEASURES)[number];

/** Everything that the address of the page says. */
export type PageState = {
  readonly query: RetentionQuery;
  /** Customers who returned as a number instead of a share. */
  readonly asNumber: boolean;
  /** What the shop's defaults ask: an address says only what differs from it. */
  readonly usual: RetentionQuery;
};

/** The page without an address of its own, for a shop with these defaults. */
export function usualState(usual: RetentionQuery): PageState {
  return { query: usual, asNumber: false, usual };
}

const SHOW = 'show';
const COUNT = 'count';

/** Reads the state, and the names of the parameters that make no sense. */
export function readPageState(
  params: URLSearchParams,
  usual: RetentionQuery,
): PageState & {
  readonly ignored: readonly string[];
} {
  const { query, ignored } = readRetentionQuery(params, usual);
  const given = params.get(SHOW);
  const understood = given === null || given === COUNT;
  return {
    query,
    asNumber: given === COUNT,
    usual,
    ignored: understood ? ignored : [...ignored, SHOW],
  };
}

/** The parameters that a state needs in an address. */
export function writePageState({ query, asNumber, usual }: PageState): [string, string][] {
  const pairs = writeRetentionQuery(query, usual);
  return asNumber && query.measure === 'customers' ? [...pairs, [SHOW, COUNT]] : pairs;
}

export function shownMeasure({ query, asNumber }: PageState): ShownMeasure {
  if (query.measure !== 'customers') return query.measure;
  return asNumber ? 'customers' : 'share';
}

/** The state with another measure in the cells. */
export function withMeasure(state: PageState, shown: ShownMeasure): PageState {
  const measure = shown === 'share' ? 'customers' : shown;
  return { ...state, query: { ...state.query, measure }, asNumber: shown === 'customers' };
}
