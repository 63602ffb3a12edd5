import { useCallback, useMemo, useState } from 'react';
import type { Verdict } from '../../../../shared/domain/community/moderationTerms.ts';
import type { ListedEntry } from '../../data/queue/queueList.ts';

/** A decision that the list of before does not know of yet. */
type Settled = {
  /** State of the records from which on lists know of it; infinite until it is written. */
  readonly from: number;
};

/** What was decided last: it stays in the list, struck through, until the next decision. */
export type LastDecision = { readonly entry: ListedEntry; readonly verdict: Verdict };

export type QueueSession = {
  /** What is left to decide here: those put off for later at the end. */
  readonly order: readonly ListedEntry[];
  readonly current: ListedEntry | undefined;
  readonly last: LastDecision | null;
  readonly choose: (id: string) => void;
  /** Goes so many items on, or back. */
  readonly step: (by: number) => void;
  /** Puts an item off and shows the next. */
  readonly putOff: (entry: ListedEntry) => void;
  /** Takes an item out of the list and shows the next, before anything is written. */
  readonly settle: (entry: ListedEntry, verdict: Verdict) => void;
  /** It is written: lists of this state of the records and later ones are right about it. */
  readonly written: (id: string, moderation: number) => void;
  /** It could not be written: the item is back. */
  readonly bringBack: (entry: ListedEntry) => void;
};

/**
 * What somebody has done with the queue since the page was opened. The next item is there at once; the
 * worker's list follows.
 *
 * @param entries as the worker lists them, in the state of records `moderation`
 * @param isTaken whether somebody else looks at an item
 */
export function useQueueSession(
  entries: readonly ListedEntry[],
  moderation: number,
  isTaken: (id: string) => boolean,
): QueueSession {
  const [chosen, setChosen] = useState('');
  const [settled, setSettled] = useState<ReadonlyMap<string, Settled>>(new Map());
  const [later, setLater] = useState<readonly string[]>([]);
  const [last, setLast] = useState<LastDecision | null>(null);
  const order = useMemo(() => {
    const left = entries.filter(({ id }) => moderation >= (settled.get(id)?.from ?? -1));
    const rank = new Map(later.map((id, place) => [id, place + 1]));
    return left.toSorted((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
  }, [entries, moderation, settled, later]);
  const current =
    order.find(({ id }) => id === chosen) ?? order.find(({ id }) => !isTaken(id)) ?? order[0];

  /** The one to show when an item leaves its place. */
  const after = useCallback(
    (id: string) => {
      const place = order.findIndex((each) => each.id === id);
      const ahead = [...order.slice(place + 1), ...order.slice(0, Math.max(0, place))];
      return (ahead.find((each) => !isTaken(each.id)) ?? ahead[0])?.id ?? '';
    },
    [order, isTaken],
  );
  const putOffById = useCallback((id: string) => {
    setLater((known) => [...known.filter((each) => each !== id), id]);
  }, []);
  return {
    order,
    current,
    last,
    choose: setChosen,
    step: (by) => {
      const place = order.findIndex(({ id }) => id === current?.id);
      const next = order[Math.min(order.length - 1, Math.max(0, place + by))];
      if (next) setChosen(next.id);
    },
    putOff: ({ id }) => {
      setChosen(after(id));
      putOffById(id);
    },
    settle: (entry, verdict) => {
      setChosen(after(entry.id));
      setSettled((known) => new Map(known).set(entry.id, { from: Infinity }));
      setLast({ entry, verdict });
      // It comes back at once for others; here it goes to the end.
      if (verdict === 'escalate') putOffById(entry.id);
    },
    written: useCallback((id: string, from: number) => {
      setSettled((known) => new Map(known).set(id, { from }));
    }, []),
    bringBack: useCallback(({ id }: ListedEntry) => {
      setSettled((known) => new Map([...known].filter(([each]) => each !== id)));
      setLast((known) => (known?.entry.id === id ? null : known));
      setChosen(id);
    }, []),
  };
}
