import { Dexie } from 'dexie';
import type { Actor, AuditEntry } from '../domain/audit/auditEntry.ts';
import { RegistryDb, type Workspace } from './registryDb.ts';
import { initShopSettings, type ShopSettings } from './shopSettings.ts';
import { useLive } from './useLive.ts';
import { databaseOf, WorkspaceDb } from './workspaceDb.ts';

export type { Workspace } from './registryDb.ts';
export type Profile = { readonly name: string; readonly job: string };

/** How long a deleted workspace can be brought back, in milliseconds. */
export const GRACE_MS = 7 * 24 * 60 * 60 * 1000;

const registry = new RegistryDb();

/** All workspaces, oldest first, deleted ones included; undefined while they load. */
export function useWorkspaces(): Workspace[] | undefined {
  return useLive(() => registry.workspaces.toArray().then(byAge), []);
}

export function useProfile(): Profile | null | undefined {
  return useLive(async () => (await registry.profile.get('me')) ?? null, []);
}

/** What was done to shops as a whole and to the profile. */
export function useRegistryAudit(): AuditEntry[] | undefined {
  return useLive(() => registry.audit.toArray(), []);
}

export async function saveProfile({ name, job }: Profile, now: number): Promise<void> {
  const actor = await currentActor();
  const appendAudit = await auditWriter();
  const after = { id: 'me', name: name.trim(), job } as const;
  await registry.transaction('rw', registry.profile, registry.audit, async () => {
    const before = (await registry.profile.get('me')) ?? null;
    await registry.profile.put(after);
    await appendAudit(registry, { ...actor, name: after.name, job }, now, {
      write: 'profile.save',
      subject: 'me',
      details: { name: after.name },
      changes: [{ table: 'profile', key: 'me', before, after }],
      undoes: null,
    });
  });
}

/** Who acts: '' as name where nobody has introduced themselves. */
export async function currentActor(): Promise<Actor> {
  const { name, job } = (await registry.profile.get('me')) ?? { name: '', job: '' };
  return { name, job, machine: await machineId() };
}

/** Id of this installation; null where it has none yet, undefined while it is looked for. */
export function useMachine(): string | null | undefined {
  return useLive(async () => (await registry.machine.get('this'))?.machine ?? null, []);
}

/** Id of this installation, made at its first use. Two tabs at once make one. */
async function machineId(): Promise<string> {
  return registry.transaction('rw', registry.machine, async () => {
    const known = await registry.machine.get('this');
    if (known) return known.machine;
    const machine = crypto.randomUUID().slice(0, 8);
    await registry.machine.add({ id: 'this', machine });
    return machine;
  });
}

/** Makes a workspace with its database and settings. */
export async function createWorkspace(settings: ShopSettings, now: number): Promise<Workspace> {
  const workspace = newWorkspace(settings.name, now);
  await writeSettings(workspace.id, settings);
  await putWorkspace('shop.create', workspace.id, () => workspace, now);
  return workspace;
}

/**
 * Makes the demo shop: `fill` writes its data, and the shop is there when they are complete. What a
 * failure leaves behind is removed.
 */
export async function createDemoWorkspace(
  settings: ShopSettings,
  now: number,
  fill: (database: string) => Promise<void>,
): Promise<Workspace> {
  const workspace = { ...newWorkspace(settings.name, now), demo: true } as const;
  try {
    await writeSettings(workspace.id, settings);
    await fill(databaseOf(workspace.id));
  } catch (error) {
    await Dexie.delete(databaseOf(workspace.id));
    throw error;
  }
  await putWorkspace('shop.create', workspace.id, () => workspace, now);
  return workspace;
}

/**
 * Takes the demo shop away for good: nothing in it is anybody's, so no days of grace. Its data go
 * with the next purge, when no page and no worker of it is open any more.
 */
export async function removeDemoWorkspace(id: string, now: number): Promise<void> {
  const known = await registry.workspaces.get(id);
  if (known?.demo !== true) throw new Error('not a demo shop');
  const longAgo = now - 2 * GRACE_MS;
  await putWorkspace('shop.removeDemo', id, (row) => row && { ...row, deletedAt: longAgo }, now);
}

/**
 * The first workspace in use, made where there is none: two tabs opening at once make one.
 */
export async function ensureFirstWorkspace(
  settings: ShopSettings,
  now: number,
): Promise<Workspace> {
  const first = async () => byAge(await registry.workspaces.toArray()).find(inUse);
  const known = await first();
  if (known) return known;
  const workspace = newWorkspace(settings.name, now);
  await writeSettings(workspace.id, settings);
  const kept = await registry.transaction('rw', registry.workspaces, async () => {
    const made = await first();
    if (made) return made;
    await registry.workspaces.add(workspace);
    return workspace;
  });
  // Somebody else was first: the database made in vain goes.
  if (kept.id !== workspace.id) await Dexie.delete(databaseOf(workspace.id));
  return kept;
}

export async function renameWorkspace(id: string, name: string, now: number): Promise<void> {
  await putWorkspace('shop.rename', id, (row) => row && { ...row, name: name.trim() }, now);
}

/** Takes a workspace out of use; its data stay for `GRACE_MS`. */
export async function deleteWorkspace(id: string, now: number): Promise<void> {
  await putWorkspace('shop.delete', id, (row) => row && { ...row, deletedAt: now }, now);
}

export async function restoreWorkspace(id: string, now: number): Promise<void> {
  await putWorkspace('shop.restore', id, (row) => row && { ...row, deletedAt: null }, now);
}

/** Puts a workspace that the list has lost back into it; its database is still there. */
export async function readoptWorkspace(id: string, name: string, now: number): Promise<void> {
  const row = { id, name, createdAt: now, deletedAt: null };
  await putWorkspace('shop.restore', id, (known) => (known ? undefined : row), now);
}

/** Removes the data of workspaces whose days of grace are over. */
export async function purgeDeletedWorkspaces(now: number): Promise<void> {
  const over = await registry.workspaces
    .filter(({ deletedAt }) => deletedAt !== null && now - deletedAt > GRACE_MS)
    .toArray();
  for (const { id } of over) {
    await Dexie.delete(databaseOf(id));
    await registry.workspaces.delete(id);
  }
}

/** Loaded with the first write: opening the app writes nothing, and hashes are not small. */
async function auditWriter() {
  return (await import('./writes/appendAudit.ts')).appendAudit;
}

/** Changes a workspace's row, with its entry in the audit trail, in one transaction. */
async function putWorkspace(
  write: string,
  id: string,
  change: (row: Workspace | undefined) => Workspace | undefined,
  now: number,
): Promise<void> {
  const actor = await currentActor();
  const appendAudit = await auditWriter();
  await registry.transaction('rw', registry.workspaces, registry.audit, async () => {
    const before = await registry.workspaces.get(id);
    const after = change(before);
    if (!after) return;
    await registry.workspaces.put(after);
    await appendAudit(registry, actor, now, {
      write,
      subject: id,
      details: { name: after.name, was: before?.name ?? '' },
      changes: [{ table: 'workspaces', key: id, before: before ?? null, after }],
      undoes: null,
    });
  });
}

function newWorkspace(name: string, now: number): Workspace {
  return {
    id: crypto.randomUUID().slice(0, 8),
    name: name.trim(),
    createdAt: now,
    deletedAt: null,
  };
}

async function writeSettings(id: string, settings: ShopSettings): Promise<void> {
  const db = new WorkspaceDb(databaseOf(id));
  await initShopSettings(db, settings);
  db.close();
}

function inUse({ deletedAt }: Workspace): boolean {
  return deletedAt === null;
}

function byAge(workspaces: Workspace[]): Workspace[] {
  return workspaces.sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}
