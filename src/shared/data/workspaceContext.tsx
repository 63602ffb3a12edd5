import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { clearLeftovers } from './facts/clearLeftovers.ts';
import { openDatabase, type DatabaseLoss } from './openDatabase.ts';
import { databaseOf, WorkspaceDb } from './workspaceDb.ts';

export type WorkspaceStatus = 'opening' | 'open' | 'failed' | DatabaseLoss;

export type OpenWorkspace = {
  readonly id: string;
  /** Name of the workspace's database, as workers need it. */
  readonly database: string;
  readonly db: WorkspaceDb;
  readonly status: WorkspaceStatus;
  /** Why it could not be opened, for the details of the error panel. */
  readonly error: Error | null;
};

const WorkspaceContext = createContext<OpenWorkspace | null>(null);

/** Opens the database of one workspace under the version guard, for everything inside. */
export function WorkspaceProvider({ id, children }: { id: string; children: ReactNode }) {
  const db = useMemo(() => new WorkspaceDb(databaseOf(id)), [id]);
  const [state, setState] = useState<{
    db: WorkspaceDb;
    status: WorkspaceStatus;
    error: Error | null;
  }>();

  useEffect(() => {
    let current = true;
    const settle = (status: WorkspaceStatus, error: Error | null = null) => {
      if (current) setState({ db, status, error });
    };
    openDatabase(db, settle).then(
      () => {
        settle('open');
        return clearLeftovers(db);
      },
      (error: unknown) => {
        const known = error instanceof Error ? error : new Error(String(error));
        if (known.name !== 'DatabaseNewer') settle('failed', known);
      },
    );
    return () => {
      current = false;
      db.close({ disableAutoOpen: false });
    };
  }, [db]);

  const value = useMemo<OpenWorkspace>(() => {
    const known = state?.db === db ? state : undefined;
    return {
      id,
      database: db.name,
      db,
      status: known?.status ?? 'opening',
      error: known?.error ?? null,
    };
  }, [id, db, state]);
  return <WorkspaceContext value={value}>{children}</WorkspaceContext>;
}

export function useWorkspace(): OpenWorkspace {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error('useWorkspace needs a WorkspaceProvider around it');
  return workspace;
}
