import { canonicalJson } from '../../../domain/audit/canonicalJson.ts';
import type { Actor, AuditEntry, RecordChange } from '../../../domain/audit/auditEntry.ts';
import { withFactsLock } from '../../facts/factsLock.ts';
import type { WorkspaceDb } from '../../workspaceDb.ts';
import { appendAudit } from '../../writes/appendAudit.ts';
import { BackupStop } from '../backupFailure.ts';
import type { BackupHeader } from '../backupFormat.ts';
import type { BackupHooks } from '../backupHooks.ts';
import { discardMerged, mergeFacts, publishMerged } from './mergeFacts.ts';
import type { MergeDecisions, MergePlan, RecordDifference } from './mergeTypes.ts';

/** Name of a merge in the audit trail. */
export const MERGE_WRITE = 'shop.merge';

export type MergeAct = {
  readonly plan: MergePlan;
  /** For every conflict of the plan. */
  readonly decisions: MergeDecisions;
  /** Whose file it is. */
  readonly from: Pick<BackupHeader, 'by' | 'machine' | 'createdAt'>;
  readonly actor: Actor;
  /** Epoch ms. */
  readonly now: number;
};

/**
 * Merges the other copy into this one: columns are staged, then facts, records, their audit trail
 * and the entry that tells of it become visible in one transaction. All of it or nothing.
 *
 * @throws BackupStop 'mergeChanged' where a record is no longer as the plan saw it, 'cancelled',
 *   'changedMeanwhile'; or the storage error
 */
export async function applyMerge(
  db: WorkspaceDb,
  incoming: WorkspaceDb,
  act: MergeAct,
  hooks: BackupHooks,
): Promise<AuditEntry> {
  const puts = decidedRecords(act);
  return withFactsLock(db.name, async () => {
    await discardMerged(db);
    try {
      const facts = await mergeFacts(db, incoming, act.now, hooks);
      return await db.transaction('rw', db.tables, async () => {
        await addEntries(db, act.plan.records.entries);
        const changes = await putRecords(db, act.plan, puts);
        await db.mappings.bulkPut([...act.plan.records.mappings]);
        if (facts) await publishMerged(db, facts);
        const { imports } = act.plan.preview;
        const by = act.from.by === '' ? act.from.machine : act.from.by;
        const details = {
          by,
          madeAt: act.from.createdAt,
          imports: facts ? imports.added.length : 0,
          records: changes.length,
          conflicts: act.plan.records.conflicts.length,
        };
        const note = {
          write: MERGE_WRITE,
          subject: act.from.machine,
          details,
          changes,
          undoes: null,
        };
        return appendAudit(db, act.actor, act.now, note);
      });
    } catch (error) {
      await discardMerged(db);
      throw error;
    }
  });
}

/** Records that become the other side's: theirs by the plan, or by the user's decision. */
function decidedRecords({ plan, decisions }: MergeAct): RecordDifference[] {
  const chosen = plan.records.conflicts.filter(({ id }) => {
    const side = decisions[id];
    if (side === undefined) throw new Error(`nothing was decided about ${id}`);
    return side === 'theirs';
  });
  return [...plan.records.takes, ...chosen];
}

/** Appends their chains to this side's. @throws BackupStop 'mergeChanged' where one has grown */
async function addEntries(db: WorkspaceDb, entries: readonly AuditEntry[]): Promise<void> {
  const ends = new Map<string, string>();
  for (const { machine, sequence, previous, hash } of entries) {
    const known = ends.get(machine);
    const end = known ?? (await db.audit.get([machine, sequence - 1]))?.hash ?? '';
    const grown = known === undefined && (await db.audit.get([machine, sequence]));
    if (end !== previous || grown) throw new BackupStop('mergeChanged');
    ends.set(machine, hash);
  }
  await db.audit.bulkAdd([...entries]);
}

async function putRecords(
  db: WorkspaceDb,
  { records }: MergePlan,
  puts: readonly RecordDifference[],
): Promise<RecordChange[]> {
  for (const { table, key, mine } of [...records.takes, ...records.conflicts]) {
    const now = (await db.table<unknown, string>(table).get(key)) ?? null;
    if (canonicalJson(now) !== canonicalJson(mine)) throw new BackupStop('mergeChanged');
  }
  const changes: RecordChange[] = [];
  for (const { table, key, mine, theirs } of puts) {
    const rows = db.table<unknown, string>(table);
    const after = table === 'policyDrafts' ? withNextRevision(mine, theirs) : theirs;
    if (after === null) await rows.delete(key);
    else await rows.put(after);
    changes.push({ table, key, before: mine, after });
  }
  return changes;
}

/** A draft that takes the place of another must not look like the one that an open form knows. */
function withNextRevision(mine: unknown, theirs: unknown): unknown {
  if (!hasRevision(mine) || !hasRevision(theirs)) return theirs;
  return { ...theirs, revision: Math.max(mine.revision, theirs.revision) + 1 };
}

function hasRevision(draft: unknown): draft is { readonly revision: number } {
  return (
    typeof draft === 'object' &&
    draft !== null &&
    'revision' in draft &&
    typeof draft.revision === 'number'
  );
}
