import { useCallback, useLayoutEffect, useRef } from 'react';
import { useJobAhead } from '../../../shared/jobs/useJobAhead.ts';
import type { SearchStateHistory } from '../../../shared/ui/useSearchState.ts';
import type { ConversationsSearch } from './conversationsSearch.ts';
import type { AskList } from './list/useAskedList.ts';
import { pageOf } from './list/useConversationList.ts';
import { serviceCalls } from './serviceCalls.ts';
import { useDeskStamp } from './useDeskStamp.ts';

type Change = (patch: Partial<ConversationsSearch>, history?: SearchStateHistory) => void;

/**
 * `change` that asks the worker at once for what the changed address will ask for: it searches while the
 * page draws what was typed. It is the same function as long as the page stands, so that parts that only
 * need it are not drawn for each key.
 */
export function useAskedAhead(search: ConversationsSearch, ask: AskList, change: Change): Change {
  const stamp = useDeskStamp();
  const ahead = useJobAhead();
  const latest = useRef({ search, ask, stamp, change });
  useLayoutEffect(() => {
    latest.current = { search, ask, stamp, change };
  });
  return useCallback(
    (patch, history) => {
      const { search, ask, stamp, change } = latest.current;
      const next = { ...search, ...patch };
      if (patch.conversation !== undefined && patch.conversation >= 0) {
        if (stamp) ahead(serviceCalls.transcript({ code: patch.conversation, stamp }));
      } else if (Object.keys(patch).some((name) => name !== 'conversation')) {
        // Which conversations are behind another number has to be read first.
        const asked = next.set === search.set ? ask(next) : null;
        if (asked && stamp) ahead(serviceCalls.list({ ...pageOf(asked, next.page), stamp }));
      }
      change(patch, history);
    },
    [ahead],
  );
}
