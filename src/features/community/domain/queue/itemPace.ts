/** Ms between two decisions beyond which somebody did something else meanwhile. */
const PAUSE = 120_000;

/**
 * Items that somebody decides in a minute of work: pauses of more than two minutes are left out, with the
 * decision that ended them. Null with fewer than five decisions that followed one another.
 *
 * @param instants of one person's decisions, epoch ms, in any order; those made in one write count
 * together
 */
export function itemPace(instants: readonly number[]): number | null {
  const ordered = [...instants].sort((a, b) => a - b);
  let worked = 0;
  let items = 0;
  ordered.forEach((at, place) => {
    const before = ordered[place - 1];
    if (before === undefined || at === before || at - before > PAUSE) return;
    worked += at - before;
    items++;
  });
  return items < LEAST ? null : items / (worked / 60_000);
}

const LEAST = 5;
