import { readSearchState, writeSearchState } from '../../../../shared/ui/searchState.ts';
import {
  conversationsSearch,
  FIRST_PAGE,
  type ConversationsSearch,
} from '../conversationsSearch.ts';

/** Filters, search and order as the page's address has them; '' for all conversations. */
export function viewQuery(search: ConversationsSearch): string {
  const state = { ...search, ...FIRST_PAGE };
  return writeSearchState(conversationsSearch, new URLSearchParams(), state).toString();
}

/** A stored query as this version of the page writes it. */
export function currentQuery(stored: string): string {
  return viewQuery(readSearchState(conversationsSearch, new URLSearchParams(stored)));
}

/** Views that everybody has. */
export const BUILT_IN = ['all', 'waiting', 'low', 'late', 'fresh'] as const;

const SEARCHES: Readonly<Record<(typeof BUILT_IN)[number], Partial<ConversationsSearch>>> = {
  all: {},
  waiting: { waiting: true },
  low: { rating: [1, 2], sort: 'rating' },
  late: { level: ['breachedRunning', 'breached'] },
  fresh: { fresh: true },
};

export function builtInQuery(view: (typeof BUILT_IN)[number]): string {
  return viewQuery({ ...conversationsSearch.parse({}), ...SEARCHES[view] });
}
