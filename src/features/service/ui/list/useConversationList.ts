import { useLayoutEffect, useRef } from 'react';
import type { AskedList, ConversationList, ListParams } from '../../domain/desk/listTypes.ts';
import type { ConversationsSearch } from '../conversationsSearch.ts';
import { serviceCalls } from '../serviceCalls.ts';
import { useDeskJob } from '../useDeskJob.ts';
import type { AskList } from './useAskedList.ts';

/** Conversations of a page of the list. */
export const ON_PAGE = 50;

export type ShownList = {
  /** What it was asked for; null while that is read. */
  readonly asked: AskedList | null;
  /** Undefined while it is read. */
  readonly data: ConversationList | undefined;
  readonly error: Error | undefined;
  readonly busy: boolean;
  readonly retry: () => void;
  /** Reads the one below or above the one that is read; at an end of the page that of the page next to it. */
  readonly next: () => void;
  readonly previous: () => void;
};

/** One page of what a list asks for. */
export function pageOf(asked: AskedList, page: number): ListParams {
  return { ...asked, offset: page * ON_PAGE, limit: ON_PAGE };
}

/** The page of the list that the address asks for. */
export function useConversationList(
  search: ConversationsSearch,
  ask: AskList,
  change: (patch: Partial<ConversationsSearch>) => void,
): ShownList {
  const asked = ask(search);
  const { data, error, busy, retry } = useDeskJob(
    asked && ((stamp) => serviceCalls.list({ ...pageOf(asked, search.page), stamp })),
  );
  // Keys may come faster than the page is drawn: each goes on from the one before.
  const read = useRef(search.conversation);
  useLayoutEffect(() => {
    read.current = search.conversation;
  }, [search.conversation]);
  const go = (step: 1 | -1) => {
    if (!data) return;
    const codes = data.rows.map(({ code }) => code);
    // From the end of a page on the next one begins, which may not be here yet.
    if (read.current === data.after || read.current === data.before) return;
    const at = codes.indexOf(read.current);
    const to = codes[at < 0 ? 0 : at + step];
    const beyond = step > 0 ? data.after : data.before;
    if (to !== undefined) {
      read.current = to;
      change({ conversation: to });
    } else if (beyond !== null) {
      read.current = beyond;
      change({ conversation: beyond, page: search.page + step });
    }
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
