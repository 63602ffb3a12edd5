import Button from '@mui/material/Button';
import { useEffect, useState, useSyncExternalStore } from 'react';
import {
  ensureFirstWorkspace,
  purgeDeletedWorkspaces,
  useWorkspaces,
} from '../../shared/data/registry.ts';
import { WorkspaceProvider } from '../../shared/data/workspaceContext.tsx';
import { ErrorPanel } from '../../shared/ui/ErrorPanel.tsx';
import { AppRouter } from '../AppRouter.tsx';
import { FullPage } from '../guard/FullPage.tsx';
import { WorkspaceGuard } from '../guard/WorkspaceGuard.tsx';
import { useAppText } from '../useAppText.ts';
import { DeletedWorkspace } from './DeletedWorkspace.tsx';
import { defaultShop } from './defaultShop.ts';
import { lastWorkspace, rememberWorkspace } from './switchWorkspace.ts';
import { parseWorkspaceAddress, workspaceBase } from './workspaceAddress.ts';

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
  const id = address?.id;
  const firstName = t('workspaces.firstName');

  useEffect(() => {
    if (id !== undefined || !workspaces) return;
    const inUse = workspaces.filter(({ deletedAt }) => deletedAt === null);
    const last = inUse.find((each) => each.id === lastWorkspace()) ?? inUse[0];
    const open = (target: string) => {
      const { pathname, search, hash } = window.location;
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
  }, [id, workspaces, firstName]);

  useEffect(() => {
    if (id !== undefined) rememberWorkspace(id);
  }, [id]);

  useEffect(() => {
    purgeDeletedWorkspaces(Date.now()).catch((reason: unknown) => {
      setPurgeError(asError(reason));
    });
  }, []);

  if (error) throw error;
  // What could not be removed today is removed at the next start. But where the list of shops does
  // not come either, nothing can be stored here, and a live query would wait for ever.
  if (!workspaces && purgeError) throw purgeError;
  if (id === undefined || !workspaces) return null;
  const workspace = workspaces.find((each) => each.id === id);
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
  if (workspace.deletedAt !== null) return <DeletedWorkspace workspace={workspace} />;
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
