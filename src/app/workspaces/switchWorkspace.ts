import { z } from 'zod';
import { recall, remember } from '../../shared/browser/remembered.ts';
import { workspaceBase } from './workspaceAddress.ts';

const LAST = 'workspace';

/** Opens another shop by a page load: workers, caches and queries of the one before end with it. */
export function switchWorkspace(id: string): void {
  window.location.assign(`${workspaceBase(id)}/`);
}

/** The shop that was open last on this machine. */
export function lastWorkspace(): string | undefined {
  return recall(LAST, z.string());
}

export function rememberWorkspace(id: string): void {
  remember(LAST, id);
}
