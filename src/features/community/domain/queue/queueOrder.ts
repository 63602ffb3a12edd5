/** What an item is placed by. */
export type Placed = {
  readonly id: string;
  readonly score: number;
  /** Epoch ms at which it came into the queue. */
  readonly since: number;
};

/**
 * Order of the queue: the highest score first; of equals the one that waits longest, where Discourse
 * has the newest, since what is old already would else be looked at last; then by id, so that two
 * tabs show the same.
 */
export function byUrgency(a: Placed, b: Placed): number {
  return b.score - a.score || a.since - b.since || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
