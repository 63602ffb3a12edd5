import { lineAt } from '../../domain/policy/lineAt.ts';
import type {
  PolicyDefinition,
  PolicyDraft,
  PolicyLine,
  PolicyVersion,
} from '../../domain/policy/policyTypes.ts';
import { readSettings, type ReadSettings } from '../../domain/policy/readSettings.ts';
import { useLive } from '../useLive.ts';
import type { WorkspaceDb } from '../workspaceDb.ts';

/** Everything that is stored of one policy. */
export type StoredPolicy = {
  readonly line: PolicyLine | undefined;
  /** Newest first, scheduled and taken-back ones included. */
  readonly versions: readonly PolicyVersion[];
  readonly draft: PolicyDraft | undefined;
};

export async function storedPolicy(db: WorkspaceDb, policy: string): Promise<StoredPolicy> {
  return db.transaction('r', [db.policyLines, db.policyVersions, db.policyDrafts], async () => ({
    line: await db.policyLines.get(policy),
    versions: (await db.policyVersions.where('policy').equals(policy).toArray()).sort(
      (a, b) => b.at - a.at || b.number - a.number,
    ),
    draft: await db.policyDrafts.get(policy),
  }));
}

export function useStoredPolicy(db: WorkspaceDb, policy: string): StoredPolicy | undefined {
  return useLive(() => storedPolicy(db, policy), [db, policy]);
}

/** The settings in force, and the version that they come from; null for the defaults. */
export type LiveSettings<S> = {
  readonly version: PolicyVersion | null;
  readonly read: ReadSettings<S>;
};

/**
 * What is live of a policy at an instant. Settings of an older release are migrated; those that
 * cannot be are refused, and the caller says so.
 */
export function liveSettings<S>(
  definition: PolicyDefinition<S>,
  { line, versions }: Pick<StoredPolicy, 'line' | 'versions'>,
  now: number,
): LiveSettings<S> {
  const step = lineAt(line, now);
  const version = step ? versions.find(({ id }) => id === step.version) : undefined;
  if (version) return { version, read: readSettings(definition, version) };
  return {
    version: null,
    read: step
      ? { ok: false, reason: 'missing', fields: [step.version] }
      : { ok: true, settings: definition.defaults, migrated: false },
  };
}

/** A published version that was or is live, for marks on charts. */
export type PolicyMark = {
  readonly policy: string;
  readonly version: PolicyVersion;
  readonly liveFrom: number;
};

/** All steps of all policies that have begun, oldest first. */
export async function policyMarks(db: WorkspaceDb, now: number): Promise<PolicyMark[]> {
  return db.transaction('r', [db.policyLines, db.policyVersions], async () => {
    const versions = new Map((await db.policyVersions.toArray()).map((row) => [row.id, row]));
    const marks: PolicyMark[] = [];
    for (const { policy, steps } of await db.policyLines.toArray()) {
      for (const { version: id, liveFrom } of steps) {
        const version = versions.get(id);
        if (version && liveFrom <= now) marks.push({ policy, version, liveFrom });
      }
    }
    return marks.sort((a, b) => a.liveFrom - b.liveFrom);
  });
}

export function usePolicyMarks(db: WorkspaceDb, now: number): PolicyMark[] | undefined {
  // Marks of the minute suffice: a page need not be read anew with each tick of the clock.
  const minute = Math.floor(now / 60_000) * 60_000;
  return useLive(() => policyMarks(db, minute + 60_000), [db, minute]);
}
