import { useCallback } from 'react';
import { currentActor } from '../../../shared/data/registry.ts';
import { useWorkspace } from '../../../shared/data/workspaceContext.tsx';
import { useNotify } from '../../../shared/ui/useNotify.ts';
import { useImportClient } from './useImportClient.ts';
import { useImportText } from './useImportText.ts';

/** Takes an import back and says so. Answers whether it is taken back. */
export function useUndoImport(): (importId: string, fileName: string) => Promise<boolean> {
  const { database } = useWorkspace();
  const client = useImportClient();
  const notify = useNotify();
  const t = useImportText();
  return useCallback(
    async (importId, fileName) => {
      const result = await client().undo(database, importId, await currentActor(), Date.now());
      if (result.ok) {
        notify({ text: t('history.undoDone', { name: fileName }) });
      } else if (result.failure.kind === 'otherImportRunning') {
        notify({ text: t('history.undoBusy', { name: fileName }) });
      } else {
        notify({ text: t('history.undoFailed', { name: fileName }) });
      }
      return result.ok;
    },
    [client, database, notify, t],
  );
}
