import { useImportHistory } from '../../../../shared/data/importHistory.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { useNow } from '../../../../shared/ui/useNow.ts';
import type { AskedList, ConversationList } from '../../domain/desk/listTypes.ts';
import { newestImports } from '../../domain/desk/newestImports.ts';
import type { AskedSet } from '../../domain/sets/setParams.ts';
import { filterOf, type ConversationsSearch } from '../conversationsSearch.ts';
import { useLevelSides } from '../levels/useLevelSides.ts';
import { serviceCalls } from '../serviceCalls.ts';
import { useDeskJob } from '../useDeskJob.ts';

/** Conversations of a page of the list. */
export const ON_PAGE = 100;

export type ShownList = {
  /** What it was asked for; null while that is read. */
  readonly asked: AskedList | null;
  /** Undefined while it is read. */
  readonly data: ConversationList | undefined;
  readonly error: Error | undefined;
  readonly busy: boolean;
  readonly retry: () => void;
  /** Reads the one below or above the one that is read; at an end of the page nothing. */
  readonly next: () => void;
  readonly previous: () => void;
};

/** What the address asks for; null while what it means is read. */
function useAskedList(
  search: ConversationsSearch,
  set: AskedSet | null | undefined,
): AskedList | null {
  const { db } = useWorkspace();
  const imports = useImportHistory(db);
  const at = useNow();
  const levels = useLevelSides(at);
  const isJudged = search.level.length > 0;
  if (set === undefined || (search.fresh && !imports) || (isJudged && !levels)) return null;
  return {
    filter: filterOf(search, newestImports(imports ?? [])),
    ...(set ? { set } : {}),
    // Minutes pass for those alone who ask what is late.
    judged: isJudged && levels ? { levels: levels.live, at } : null,
    sort: search.sort,
    // The worst rating is what one looks for.
    descending: search.sort !== 'rating',
  };
}

/**
 * The page of the list that the address asks for.
 * @param set the number whose conversations are listed; null for all, undefined while it is read
 */
export function useConversationList(
  search: ConversationsSearch,
  set: AskedSet | null | undefined,
  change: (patch: Partial<ConversationsSearch>) => void,
): ShownList {
  const asked = useAskedList(search, set);
  const { data, error, busy, retry } = useDeskJob(
    asked &&
      ((stamp) =>
        serviceCalls.list({ ...asked, offset: search.page * ON_PAGE, limit: ON_PAGE, stamp })),
  );
  const go = (step: 1 | -1) => {
    const rows = data?.rows ?? [];
    const at = rows.findIndex(({ code }) => code === search.conversation);
    const to = rows[at < 0 ? 0 : at + step];
    if (to) change({ conversation: to.code });
  };
  return {
    asked,
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
