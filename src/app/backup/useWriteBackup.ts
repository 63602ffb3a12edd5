import { useCallback } from 'react';
import { noteBackup } from '../../shared/data/backup/lastBackup.ts';
import { currentActor } from '../../shared/data/registry.ts';
import { useWorkspace } from '../../shared/data/workspaceContext.tsx';
import { useFormat } from '../../shared/i18n/useFormat.ts';
import { saveFile } from '../../shared/ui/saveFile.ts';
import { useNotify } from '../../shared/ui/useNotify.ts';
import { useAppText } from '../useAppText.ts';
import { browserZone } from '../workspaces/defaultShop.ts';
import { useCurrentWorkspace } from '../workspaces/useCurrentWorkspace.ts';
import { backupFileName } from './backupFileName.ts';
import type { BackupTask } from './useBackupTask.ts';

/** Writes a backup of the open shop, reads it back, and hands it to the browser's downloads. */
export function useWriteBackup({ run }: BackupTask): () => Promise<void> {
  const t = useAppText();
  const format = useFormat();
  const notify = useNotify();
  const { database } = useWorkspace();
  const { id, name, demo } = useCurrentWorkspace();
  return useCallback(async () => {
    const now = Date.now();
    const actor = await currentActor();
    const author = {
      shop: name,
      demo: demo === true,
      createdAt: now,
      by: actor.name,
      machine: actor.machine,
    };
    const written = await run((client, onProgress) =>
      client.writeBackup(database, author, onProgress),
    );
    if (!written) return;
    const { file, header } = written;
    const fileName = backupFileName(name, now, browserZone());
    saveFile(fileName, file);
    await noteBackup({ workspace: id, at: now, entries: header.rows['audit'] ?? 0 });
    notify({ text: t('backup.saved', { file: fileName, size: format.bytes(file.size) }) });
  }, [run, database, id, name, demo, t, format, notify]);
}
