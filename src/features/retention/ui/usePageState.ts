import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { RetentionQuery } from '../domain/retentionQuery.ts';
import { useKept } from './useKept.ts';
import { readPageState, writePageState, type PageState } from './pageState.ts';

export type ChangePage = (change: (state: PageState) => PageState) => void;

/**
 * The state of the page, from its address and the shop's defaults, and how to change it. A change replaces the address:
 * Back leaves the page instead of walking through filters. Changes in one event add up.
 *
 * @param usual what the shop's defaults ask
 * @param onChange hears of the next state before it is drawn
 */
export function usePageState(usual: RetentionQuery, onChange?: (next: PageState) => void) {
  const { search } = useLocation();
  const navigate = useNavigate();
  const read = useMemo(() => readPageState(new URLSearchParams(search), usual), [search, usual]);
  const query = useKept(read.query);
  const state = useMemo(() => ({ ...read, query }), [read, query]);
  const change = useCallback<ChangePage>(
    (next) => {
      // From the address itself: `search` is the one of the last drawing.
      const now = readPageState(new URLSearchParams(window.location.search), usual);
      const then = next(now);
      onChange?.(then);
      const pairs = new URLSearchParams(writePageState(then));
      void navigate(
        { search: pairs.toString() },
        // At once, not as a transition: a transition would draw every panel before the worker is
        // asked, and take with it what the page puts off on purpose.
        { replace: true, preventScrollReset: true, flushSync: true },
      );
    },
    [navigate, onChange, usual],
  );
  return [state, change] as const;
}
