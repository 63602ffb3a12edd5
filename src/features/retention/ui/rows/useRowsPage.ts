import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

const PAGE = 'page';

/** Which part of a long list is shown, from 0; the address counts from 1. */
export function useRowsPage() {
  const [params, setParams] = useSearchParams();
  const given = params.get(PAGE) ?? '';
  const page = /^[1-9]\d{0,5}$/u.test(given) ? Number(given) - 1 : 0;
  const setPage = useCallback(
    (next: number) => {
      setParams(
        (now) => {
          const changed = new URLSearchParams(now);
          if (next === 0) changed.delete(PAGE);
          else changed.set(PAGE, String(next + 1));
          return changed;
        },
        { preventScrollReset: true },
      );
    },
    [setParams],
  );
  return [page, setPage] as const;
}
