import { useCallback, useLayoutEffect, useRef } from 'react';
import { useJobAhead } from '../../../shared/jobs/useJobAhead.ts';
import { FIRST_PAGE, type ConversationsSearch } from './conversationsSearch.ts';
import type { AskList } from './list/useAskedList.ts';
import { pageOf } from './list/useConversationList.ts';
import type { ChangeSearch, TypedSearch } from './list/useTypedSearch.ts';
import { serviceCalls } from './serviceCalls.ts';
import { useDeskStamp } from './useDeskStamp.ts';

/**
 * `change` and `type` that ask the worker at once for what the page will ask for: it works while the
 * page draws. They are the same functions as long as the page stands, so that parts that only need
 * them are not drawn for each key.
 */
export function useAskedAhead(typed: TypedSearch, ask: AskList): Omit<TypedSearch, 'search'> {
  const stamp = useDeskStamp();
  const ahead = useJobAhead();
  const latest = useRef({ typed, ask, stamp });
  useLayoutEffect(() => {
    latest.current = { typed, ask, stamp };
  });
  const askAhead = useCallback(
    (patch: Partial<ConversationsSearch>) => {
      const { typed, ask, stamp } = latest.current;
      const { search } = typed;
      const next = { ...search, ...patch };
      if (patch.conversation !== undefined && patch.conversation >= 0) {
        if (stamp) ahead(serviceCalls.transcript({ code: patch.conversation, stamp }));
      } else if (Object.keys(patch).some((name) => name !== 'conversation')) {
        // Which conversations are behind another number has to be read first.
        const asked = next.set === search.set ? ask(next) : null;
        if (asked && stamp) ahead(serviceCalls.list({ ...pageOf(asked, next.page), stamp }));
      }
    },
    [ahead],
  );
  const change = useCallback<ChangeSearch>(
    (patch, history) => {
      askAhead(patch);
      latest.current.typed.change(patch, history);
    },
    [askAhead],
  );
  const type = useCallback(
    (text: string) => {
      askAhead({ search: text, ...FIRST_PAGE });
      latest.current.typed.type(text);
    },
    [askAhead],
  );
  return { change, type };
}
