import { Dexie } from 'dexie';
import type { AuditEntry } from '../../../domain/audit/auditEntry.ts';
import { verifyChain } from '../../../domain/audit/verifyChain.ts';
import type { WorkspaceDb } from '../../workspaceDb.ts';
import { BackupStop } from '../backupFailure.ts';
import { rowsInOrder } from '../rowsInOrder.ts';

/** What a copy of a shop has seen, as its audit trail tells. */
export type Knowledge = {
  /** The last entry of each machine. */
  readonly last: ReadonlyMap<string, number>;
  /** By record (`recordId`): the last entry of each machine that changed it. */
  readonly changed: ReadonlyMap<string, ReadonlyMap<string, number>>;
};

export function recordId(table: string, key: string): string {
  return `${table} ${key}`;
}

export async function knowledgeOf(db: WorkspaceDb): Promise<Knowledge> {
  const last = new Map<string, number>();
  const changed = new Map<string, Map<string, number>>();
  await rowsInOrder(db.audit, 500, (entries) => {
    for (const { machine, sequence, changes } of entries) {
      last.set(machine, sequence); // ascending within each machine
      for (const { table, key } of changes) {
        const id = recordId(table, key);
        const known = changed.get(id) ?? new Map<string, number>();
        changed.set(id, known.set(machine, sequence));
      }
    }
  });
  return { last, changed };
}

/** Whether one side has changed a record in a way that the other does not know of. */
export function hasNews(of: Knowledge, to: Knowledge, record: string): boolean {
  const entries = [...(of.changed.get(record) ?? [])];
  return entries.some(([machine, sequence]) => sequence > (to.last.get(machine) ?? 0));
}

/**
 * The entries of the other side's audit trail that this side does not have, by machine and in
 * order. Their trail is checked before: each chain from its first entry, and where both sides have
 * entries of the same machine, those must be the same.
 *
 * @throws BackupStop 'auditBroken', 'auditDiffers'
 */
export async function newEntries(
  mine: WorkspaceDb,
  theirs: WorkspaceDb,
  { last }: Pick<Knowledge, 'last'>,
): Promise<AuditEntry[]> {
  const found: AuditEntry[] = [];
  const machines = await theirs.audit.orderBy('machine').uniqueKeys();
  for (const machine of machines.map(String)) {
    const chain = await chainOf(theirs, machine);
    const [fault] = verifyChain(chain);
    if (fault) throw new BackupStop('auditBroken', { machine, sequence: fault.sequence });
    const known = last.get(machine) ?? 0;
    if (known > 0) {
      const own = new Map((await chainOf(mine, machine)).map((each) => [each.sequence, each.hash]));
      const other = chain.find(({ sequence, hash }) => {
        return sequence <= known && own.get(sequence) !== hash;
      });
      if (other) throw new BackupStop('auditDiffers', { machine, sequence: other.sequence });
    }
    found.push(...chain.filter(({ sequence }) => sequence > known));
  }
  return found;
}

async function chainOf(db: WorkspaceDb, machine: string): Promise<AuditEntry[]> {
  return db.audit
    .where('[machine+sequence]')
    .between([machine, Dexie.minKey], [machine, Dexie.maxKey])
    .toArray();
}
