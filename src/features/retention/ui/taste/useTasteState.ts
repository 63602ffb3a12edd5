import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { readSearchState, writeSearchState } from '../../../../shared/ui/searchState.ts';
import { useSearchState } from '../../../../shared/ui/useSearchState.ts';
import { CUSTOMER_GROUPS } from '../../domain/tasteTypes.ts';
import type { RetentionQuery } from '../../domain/retentionQuery.ts';
import { readPageState, writePageState } from '../pageState.ts';
import { usePageState, type ChangePage } from '../usePageState.ts';
import { HALF_LIVES } from './HalfLifeFilter.tsx';

const tasteSearch = z.object({
  group: z.enum(CUSTOMER_GROUPS).default('all'),
  /** Null for lines of every age alike. */
  halfLife: z.literal(HALF_LIVES).nullable().default(null),
});

/** The page's address: the filters of the retention page, and what is the taste page's own. */
export function useTasteState(usual: RetentionQuery) {
  const [state] = usePageState(usual);
  const [search, changeSearch] = useSearchState(tasteSearch);
  const navigate = useNavigate();
  const changeFilters = useCallback<ChangePage>(
    (next) => {
      const now = new URLSearchParams(window.location.search);
      const pairs = new URLSearchParams(writePageState(next(readPageState(now, usual))));
      const own = readSearchState(tasteSearch, now);
      const params = writeSearchState(tasteSearch, pairs, own);
      void navigate({ search: params.toString() }, { replace: true, preventScrollReset: true });
    },
    [navigate, usual],
  );
  return { state, search, changeFilters, changeSearch } as const;
}
