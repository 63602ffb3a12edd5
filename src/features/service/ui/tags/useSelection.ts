import { useState } from 'react';
import type { ListedConversation } from '../../domain/desk/listTypes.ts';
import type { TaggedConversation } from '../../domain/desk/taggedTypes.ts';

export type Selection = {
  /** Whether rows are being selected. */
  readonly on: boolean;
  /** Also of other pages of the list. */
  readonly chosen: ReadonlyMap<string, TaggedConversation>;
  readonly start: () => void;
  readonly end: () => void;
  /** Takes a row in or out; with `range` all rows between it and the one before, as that one is. */
  readonly toggle: (row: ListedConversation, range: boolean) => void;
  readonly choose: (conversations: readonly TaggedConversation[]) => void;
  readonly clear: () => void;
};

/**
 * The rows of a list that one action is about.
 * @param rows as they are shown
 */
export function useSelection(rows: readonly ListedConversation[]): Selection {
  const [on, setOn] = useState(false);
  const [chosen, setChosen] = useState<ReadonlyMap<string, TaggedConversation>>(new Map());
  const [last, setLast] = useState<string | null>(null);
  const clear = () => {
    setChosen(new Map());
    setLast(null);
  };
  return {
    on,
    chosen,
    start: () => {
      setOn(true);
    },
    end: () => {
      setOn(false);
      clear();
    },
    toggle: (row, range) => {
      const take = !chosen.has(row.id);
      const next = new Map(chosen);
      for (const each of range ? between(rows, last, row.id) : [row]) {
        if (take) next.set(each.id, taggedOf(each));
        else next.delete(each.id);
      }
      setChosen(next);
      setLast(row.id);
    },
    choose: (conversations) => {
      setChosen(new Map([...chosen, ...conversations.map((each) => [each.id, each] as const)]));
    },
    clear,
  };
}

export function taggedOf({ id, tags, tagsOfFile }: ListedConversation): TaggedConversation {
  return { id, shown: tags, ofFile: tagsOfFile };
}

function between(
  rows: readonly ListedConversation[],
  from: string | null,
  to: string,
): readonly ListedConversation[] {
  const end = rows.findIndex(({ id }) => id === to);
  const start = rows.findIndex(({ id }) => id === from);
  if (start < 0) return rows.slice(end, end + 1);
  return rows.slice(Math.min(start, end), Math.max(start, end) + 1);
}
