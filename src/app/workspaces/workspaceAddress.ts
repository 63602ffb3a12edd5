/**
 * Each workspace has its own part of the address, `/s/<id>/…`, so that a link means the same shop
 * whatever was open last. Pages know nothing of it: the router takes it away and puts it back.
 */
const ADDRESS = /^\/s\/([a-z0-9-]{1,64})(\/.*)?$/u;

/** Splits a path into the workspace and the path within it; null where it names no workspace. */
export function parseWorkspaceAddress(path: string): { id: string; rest: string } | null {
  const [, id, rest = '/'] = ADDRESS.exec(path) ?? [];
  return id === undefined ? null : { id, rest };
}

/** The part of the address that belongs to a workspace, without a slash at its end. */
export function workspaceBase(id: string): string {
  return `/s/${id}`;
}
