import Button from '@mui/material/Button';
import { lazy, type ReactNode, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { clearUnfinishedRestores } from '../../shared/data/backup/lastBackup.ts';
import {
  ensureFirstWorkspace,
  purgeDeletedWorkspaces,
  useWorkspaces,
} from '../../shared/data/registry.ts';
import { WorkspaceProvider } from '../../shared/data/workspaceContext.tsx';
import { ErrorPanel } from '../../shared/ui/ErrorPanel.tsx';
import { absolutePath } from '../areaPaths.ts';
import { RESTORE_PATH } from '../backup/backupPaths.ts';
import { AppRouter } from '../AppRouter.tsx';
import { FullPage } from '../guard/FullPage.tsx';
import { useLostShops } from '../guard/useLostShops.ts';
import { WorkspaceGuard } from '../guard/WorkspaceGuard.tsx';
import { useAppText } from '../useAppText.ts';
import { defaultShop } from './defaultShop.ts';
import { lastWorkspace, rememberWorkspace } from './switchWorkspace.ts';
import { parseWorkspaceAddress, workspaceBase } from './workspaceAddress.ts';

// Pages that few ever see.
const LostShopsPage = lazy(async () => ({
  default: (await import('../guard/LostShopsPage.tsx')).LostShopsPage,
}));
const DeletedWorkspace = lazy(async () => ({
  default: (await import('./DeletedWorkspace.tsx')).DeletedWorkspace,
}));

function Later({ children }: { readonly children: ReactNode }) {
  return <Suspense fallback={null}>{children}</Suspense>;
}

/**
 * Finds the shop that the address names. An address without one gets that of the shop that was open
 * last, or of the first; the first of all is made on the way.
 */
export function WorkspaceGate() {
  const t = useAppText();
  const [error, setError] = useState<Error | null>(null);
  const [purgeError, setPurgeError] = useState<Error | null>(null);
  const path = useSyncExternalStore(onAddress, () => window.location.pathname);
  const address = parseWorkspaceAddress(path);
  const workspaces = useWorkspaces();
  const lost = useLostShops(workspaces);
  const id = address?.id;
  // Only where no shop is left: else the lost ones would stand in the way of those that are here.
  const allLost =
    lost !== undefined &&
    lost.length > 0 &&
    !workspaces?.some(({ deletedAt }) => deletedAt === null);
  // A backup becomes a shop of its own; it is opened in an empty one.
  const recovering = allLost && path !== absolutePath(RESTORE_PATH);
  const firstName = t('workspaces.firstName');

  useEffect(() => {
    if (id !== undefined || !workspaces || !lost || recovering) return;
    const inUse = workspaces.filter(({ deletedAt }) => deletedAt === null);
    const last = inUse.find((each) => each.id === lastWorkspace()) ?? inUse[0];
    const open = (target: string) => {
      const { pathname, search, hash } = window.location;
      // The list of shops may have told of the new one before its making has.
      if (parseWorkspaceAddress(pathname)) return;
      window.history.replaceState(null, '', workspaceBase(target) + pathname + search + hash);
      window.dispatchEvent(new PopStateEvent('popstate'));
    };
    if (last) {
      open(last.id);
      return;
    }
    ensureFirstWorkspace(defaultShop(firstName), Date.now()).then(
      (made) => {
        open(made.id);
      },
      (reason: unknown) => {
        setError(asError(reason));
      },
    );
  }, [id, workspaces, lost, recovering, firstName]);

  useEffect(() => {
    if (id !== undefined) rememberWorkspace(id);
  }, [id]);

  useEffect(() => {
    const purging = purgeDeletedWorkspaces(Date.now()).then(clearUnfinishedRestores);
    purging.catch((reason: unknown) => {
      setPurgeError(asError(reason));
    });
  }, []);

  if (error) throw error;
  // What could not be removed today is removed at the next start. But where the list of shops does
  // not come either, nothing can be stored here, and a live query would wait for ever.
  if (!workspaces && purgeError) throw purgeError;
  if (id === undefined && recovering)
    return (
      <Later>
        <LostShopsPage shops={lost} />
      </Later>
    );
  if (id === undefined || !workspaces || !lost) return null;
  const workspace = workspaces.find((each) => each.id === id);
  const gone = workspace ? [] : lost.filter((each) => each.id === id);
  if (gone.length > 0)
    return (
      <Later>
        <LostShopsPage shops={allLost ? lost : gone} />
      </Later>
    );
  if (!workspace)
    return (
      <FullPage title={t('guard.unknown.title')}>
        <ErrorPanel
          heading="h1"
          title={t('guard.unknown.title')}
          happened={t('guard.unknown.happened')}
          kept={t('guard.unknown.kept')}
          todo={t('guard.unknown.todo')}
          other={
            <Button variant="contained" color="primary" href="/">
              {t('guard.otherShop')}
            </Button>
          }
        />
      </FullPage>
    );
  if (workspace.deletedAt !== null)
    return (
      <Later>
        <DeletedWorkspace workspace={workspace} />
      </Later>
    );
  return (
    <WorkspaceProvider id={id} key={id}>
      <WorkspaceGuard>
        <AppRouter workspace={workspace} />
      </WorkspaceGuard>
    </WorkspaceProvider>
  );
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}

function onAddress(changed: () => void) {
  window.addEventListener('popstate', changed);
  return () => {
    window.removeEventListener('popstate', changed);
  };
}
