import { useCallback } from 'react';
import { useImportHistory } from '../../../../shared/data/importHistory.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { useNow } from '../../../../shared/ui/useNow.ts';
import type { AskedList } from '../../domain/desk/listTypes.ts';
import { newestImports } from '../../domain/desk/newestImports.ts';
import type { AskedSet } from '../../domain/sets/setParams.ts';
import { filterOf, type ConversationsSearch } from '../conversationsSearch.ts';
import { useLevelSides } from '../levels/useLevelSides.ts';

/** What an address asks for; null while what it means is read. */
export type AskList = (search: ConversationsSearch) => AskedList | null;

/**
 * What addresses of the list ask for.
 * @param set the number whose conversations are listed; null for all, undefined while it is read
 */
export function useAskedList(set: AskedSet | null | undefined): AskList {
  const { db } = useWorkspace();
  const imports = useImportHistory(db);
  const at = useNow();
  const levels = useLevelSides(at);
  return useCallback(
    (search) => {
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
    },
    [set, imports, levels, at],
  );
}
