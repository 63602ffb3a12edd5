import { createContext, use } from 'react';
import type { Workspace } from '../../shared/data/registry.ts';

export const CurrentWorkspaceContext = createContext<Workspace | null>(null);

/** The shop that is open. */
export function useCurrentWorkspace(): Workspace {
  const workspace = use(CurrentWorkspaceContext);
  if (!workspace) throw new Error('useCurrentWorkspace needs the AppRouter around it');
  return workspace;
}
