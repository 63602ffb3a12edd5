import type { ImportRow, WorkspaceDb } from '../../workspaceDb.ts';
import { mergedOrder } from './mergedOrder.ts';

/** The imports of both sides as they will be here. */
export type MergedImports = {
  readonly mine: readonly ImportRow[];
  readonly theirs: readonly ImportRow[];
  /** All, in their new order, with their new sequence numbers and states. */
  readonly rows: readonly ImportRow[];
  /** False where this side has all of them as they will be. */
  readonly changed: boolean;
};

/** Lays the imports of both sides in one order. One that either side took back is taken back. */
export async function mergedImports(
  db: WorkspaceDb,
  incoming: WorkspaceDb,
): Promise<MergedImports> {
  const mine = await db.imports.orderBy('sequence').toArray();
  const theirs = await incoming.imports.orderBy('sequence').toArray();
  const own = new Map(mine.map((row) => [row.id, row]));
  const others = new Map(theirs.map((row) => [row.id, row]));
  const rows: ImportRow[] = [];
  for (const id of mergedOrder(mine, theirs)) {
    const held = [own.get(id), others.get(id)].filter((row) => row !== undefined);
    const undone = held.filter(({ state }) => state === 'undone');
    const [row] = undone.length > 0 ? undone : held;
    if (row) rows.push({ ...row, sequence: rows.length + 1 });
  }
  const changed =
    rows.length !== mine.length ||
    rows.some(({ id, state, sequence }, i) => {
      return mine[i]?.id !== id || mine[i].state !== state || mine[i].sequence !== sequence;
    });
  return { mine, theirs, rows, changed };
}

/** New sequence numbers by a side's old ones. */
export function renumbering(side: readonly ImportRow[], rows: readonly ImportRow[]): Int32Array {
  const numbers = new Map(rows.map(({ id, sequence }) => [id, sequence]));
  const highest = Math.max(0, ...side.map(({ sequence }) => sequence));
  const renumbered = new Int32Array(highest + 1);
  for (const { id, sequence } of side) renumbered[sequence] = numbers.get(id) ?? 0;
  return renumbered;
}
