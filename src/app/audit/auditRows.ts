import type { AuditEntry } from '../../shared/domain/audit/auditEntry.ts';
import { undoStacks } from '../../shared/domain/audit/undoStacks.ts';

/** The shop's own trail, or that of what is done to shops as a whole. */
export type AuditTrail = 'shop' | 'registry';

/** An entry of the audit trail with what can still be done about it. */
export type AuditRow = {
  readonly key: string;
  readonly trail: AuditTrail;
  readonly entry: AuditEntry;
  /** The entry that this one takes back, where it is there. */
  readonly undoes: AuditEntry | null;
  /** The entry by which this one is taken back now. */
  readonly undoneBy: AuditEntry | null;
  readonly can: 'undo' | 'redo' | null;
};

type Trails = {
  /** The shop's own entries, of all machines. */
  readonly own: readonly AuditEntry[];
  /** Those of shops as a whole, of all shops. */
  readonly whole: readonly AuditEntry[];
  readonly shop: string;
  /** This installation: what others did cannot be taken back here. */
  readonly machine: string | null;
};

/** The entries of one shop from both trails, newest first. */
export function auditRows(
  { own, whole, shop, machine }: Trails,
  undoable: (entry: AuditEntry) => boolean,
): AuditRow[] {
  const mine = ascending(own.filter((entry) => entry.machine === machine));
  const { done, undone } = undoStacks(mine, undoable);
  const canUndo = new Set(done);
  const canRedo = new Set(undone);
  const ofShop = whole.filter(({ subject }) => subject === shop);
  const rows = [
    ...withUndoes('shop', own, (entry) =>
      canUndo.has(entry) ? 'undo' : canRedo.has(entry) ? 'redo' : null,
    ),
    ...withUndoes('registry', ofShop, () => null),
  ];
  return rows.sort((a, b) => b.entry.at - a.entry.at || b.entry.sequence - a.entry.sequence);
}

export function auditKey(trail: AuditTrail, machine: string, sequence: number): string {
  return `${trail}.${machine}.${sequence}`;
}

function withUndoes(
  trail: AuditTrail,
  entries: readonly AuditEntry[],
  can: (entry: AuditEntry) => AuditRow['can'],
): AuditRow[] {
  const byKey = new Map(entries.map((entry) => [keyOf(entry.machine, entry.sequence), entry]));
  const undoneBy = new Map<AuditEntry, AuditEntry>();
  const target = (entry: AuditEntry) =>
    entry.undoes === null ? undefined : byKey.get(keyOf(entry.machine, entry.undoes));
  for (const entry of ascending(entries)) {
    const undone = target(entry);
    if (!undone) continue;
    undoneBy.set(undone, entry);
    // Taking back what took something back does that again.
    const again = target(undone);
    if (again) undoneBy.delete(again);
  }
  return entries.map((entry) => ({
    key: auditKey(trail, entry.machine, entry.sequence),
    trail,
    entry,
    undoes: target(entry) ?? null,
    undoneBy: undoneBy.get(entry) ?? null,
    can: can(entry),
  }));
}

function keyOf(machine: string, sequence: number): string {
  return `${machine} ${sequence}`;
}

function ascending(entries: readonly AuditEntry[]): AuditEntry[] {
  return [...entries].sort((a, b) => a.sequence - b.sequence);
}
