import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { z } from 'zod';
import { readSearchState, writeSearchState, type SearchSchema } from './searchState.ts';

/** 'push' for what Back should return to (a tab, a selection); a filter replaces. */
export type SearchStateHistory = 'push' | 'replace';

/**
 * State of a page that lives in its URL, so that it can be sent to a colleague. The schema must be
 * one constant, not built while drawing. Changes made one after the other in one event add up.
 */
export function useSearchState<S extends SearchSchema>(schema: S) {
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => readSearchState(schema, params), [schema, params]);

  const change = useCallback(
    (patch: Partial<z.output<S>>, history: SearchStateHistory = 'replace') => {
      // From the address itself: `params` is the one of the last drawing.
      const now = new URLSearchParams(window.location.search);
      const next = { ...readSearchState(schema, now), ...patch };
      setParams(writeSearchState(schema, now, next), {
        replace: history === 'replace',
        preventScrollReset: true,
      });
    },
    [schema, setParams],
  );

  return [state, change] as const;
}
