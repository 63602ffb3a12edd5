import { Dexie } from 'dexie';
import { RegistryDb, type Workspace } from './registryDb.ts';
import { saveShopSettings, type ShopSettings } from './shopSettings.ts';
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

export async function saveProfile({ name, job }: Profile): Promise<void> {
  await registry.profile.put({ id: 'me', name: name.trim(), job });
}

/** Name for the history; '' where nobody has introduced themselves. */
export async function currentAuthor(): Promise<string> {
  return (await registry.profile.get('me'))?.name ?? '';
}

/** Makes a workspace with its database and settings. */
export async function createWorkspace(settings: ShopSettings, now: number): Promise<Workspace> {
  const workspace = newWorkspace(settings.name, now);
  await writeSettings(workspace.id, settings);
  await registry.workspaces.add(workspace);
  return workspace;
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
  return registry.transaction('rw', registry.workspaces, async () => {
    const made = await first();
    if (made) return made;
    await registry.workspaces.add(workspace);
    return workspace;
  });
}

export async function renameWorkspace(id: string, name: string): Promise<void> {
  await registry.workspaces.update(id, { name: name.trim() });
}

/** Takes a workspace out of use; its data stay for `GRACE_MS`. */
export async function deleteWorkspace(id: string, now: number): Promise<void> {
  await registry.workspaces.update(id, { deletedAt: now });
}

export async function restoreWorkspace(id: string): Promise<void> {
  await registry.workspaces.update(id, { deletedAt: null });
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
  await saveShopSettings(db, settings);
  db.close();
}

function inUse({ deletedAt }: Workspace): boolean {
  return deletedAt === null;
}

function byAge(workspaces: Workspace[]): Workspace[] {
  return workspaces.sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}
