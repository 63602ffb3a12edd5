import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { SearchStateHistory } from '../../../../shared/ui/useSearchState.ts';
import { FIRST_PAGE, type ConversationsSearch } from '../conversationsSearch.ts';
import { useTypedText } from '../../../../shared/ui/useTyped.ts';

/** How long typing rests before the address follows: drawing a new address draws the whole page. */
const REST_MS = 300;

export type ChangeSearch = (
  patch: Partial<ConversationsSearch>,
  history?: SearchStateHistory,
) => void;

export type TypedSearch = {
  /** The address with what is being typed. */
  readonly search: ConversationsSearch;
  /** Changes the address, with what has been typed so far; one function as long as the page stands. */
  readonly change: ChangeSearch;
  /** Looks for a text now; the address follows when typing rests. */
  readonly type: (text: string) => void;
};

/** What is looked for, at once, where the address follows. */
export function useTypedSearch(
  address: ConversationsSearch,
  changeAddress: ChangeSearch,
): TypedSearch {
  const { text, set, sending } = useTypedText(address.search);
  const waiting = useRef<{ readonly text: string; readonly timer: number } | null>(null);
  const latest = useRef({ address, text, changeAddress, set, sending });
  useLayoutEffect(() => {
    latest.current = { address, text, changeAddress, set, sending };
  });
  const take = useCallback(() => {
    const typed = waiting.current;
    waiting.current = null;
    if (typed) window.clearTimeout(typed.timer);
    return typed?.text;
  }, []);
  useEffect(() => () => void take(), [take]);

  const change = useCallback<ChangeSearch>(
    (patch, history) => {
      const { address, text, changeAddress, set, sending } = latest.current;
      const taken = take();
      // Back, or another view, may have put another text there meanwhile.
      const typed = taken === text ? taken : undefined;
      const goesFirst = typed !== undefined && patch.search === undefined;
      const searched = goesFirst ? typed : patch.search;
      if (searched !== undefined) {
        set(searched);
        // What the address has already does not come back.
        if (searched !== address.search) sending(searched);
      }
      // Of its own, so that Back returns to what was found.
      if (goesFirst) {
        const found = typed === address.search ? {} : FIRST_PAGE;
        changeAddress({ search: typed, ...found }, 'replace');
      }
      if (Object.keys(patch).length > 0) changeAddress(patch, history);
    },
    [take],
  );
  const type = useCallback(
    (typed: string) => {
      take();
      latest.current.set(typed);
      const timer = window.setTimeout(() => {
        change({});
      }, REST_MS);
      waiting.current = { text: typed, timer };
    },
    [change, take],
  );
  const search = useMemo(
    () => (text === address.search ? address : { ...address, search: text, ...FIRST_PAGE }),
    [address, text],
  );
  return { search, change, type };
}
