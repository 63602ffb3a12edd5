import { useJob } from '../../../../shared/jobs/useJob.ts';
import type { ConversationList } from '../../domain/desk/listTypes.ts';
import type { AskedSet } from '../../domain/sets/setParams.ts';
import { filterOf, type ConversationsSearch } from '../conversationsSearch.ts';
import { serviceCalls } from '../serviceCalls.ts';

/** Conversations of a page of the list. */
export const ON_PAGE = 100;

export type ShownList = {
  /** Undefined while it is read. */
  readonly data: ConversationList | undefined;
  readonly error: Error | undefined;
  readonly busy: boolean;
  readonly retry: () => void;
  /** Reads the one below or above the one that is read; at an end of the page nothing. */
  readonly next: () => void;
  readonly previous: () => void;
};

/**
 * The page of the list that the address asks for.
 * @param set the number whose conversations are listed; null for all, undefined while it is read
 */
export function useConversationList(
  search: ConversationsSearch,
  set: AskedSet | null | undefined,
  change: (patch: Partial<ConversationsSearch>) => void,
): ShownList {
  const { data, error, busy, retry } = useJob(
    set === undefined
      ? null
      : serviceCalls.list({
          filter: filterOf(search),
          ...(set ? { set } : {}),
          sort: search.sort,
          // The worst rating is what one looks for.
          descending: search.sort !== 'rating',
          offset: search.page * ON_PAGE,
          limit: ON_PAGE,
        }),
  );
  const go = (step: 1 | -1) => {
    const rows = data?.rows ?? [];
    const at = rows.findIndex(({ code }) => code === search.conversation);
    const to = rows[at < 0 ? 0 : at + step];
    if (to) change({ conversation: to.code });
  };
  return {
    data,
    error,
    busy,
    retry,
    next: () => {
      go(1);
    },
    previous: () => {
      go(-1);
    },
  };
}
