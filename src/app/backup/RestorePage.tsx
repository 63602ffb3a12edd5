import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { currentActor, useWorkspaces, type Workspace } from '../../shared/data/registry.ts';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';
import { Panel } from '../../shared/ui/Panel.tsx';
import { useAppText } from '../useAppText.ts';
import { switchWorkspace } from '../workspaces/switchWorkspace.ts';
import { BackupFailurePanel } from './BackupFailurePanel.tsx';
import { BackupFileButton } from './BackupFileButton.tsx';
import { BackupProgressPanel } from './BackupProgressPanel.tsx';
import { useBackupTask } from './useBackupTask.ts';

/** Makes a shop of a backup. The shops that are here stay as they are. */
export function RestorePage() {
  const t = useAppText();
  const task = useBackupTask();
  const workspaces = useWorkspaces() ?? [];
  const [restored, setRestored] = useState<Workspace | null>(null);

  const restore = async (file: File) => {
    const actor = await currentActor();
    const made = await task.run((client, onProgress) =>
      client.restoreBackup(file, { name: null, actor, now: Date.now() }, onProgress),
    );
    if (made) setRestored(made);
  };
  const namesake = workspaces.some(({ id, name, deletedAt }) => {
    return deletedAt === null && restored !== null && id !== restored.id && name === restored.name;
  });
  return (
    <>
      <PageHeader
        title={t('backup.restorePage.title')}
        question={t('backup.restorePage.question')}
      />
      <Panel sx={{ maxWidth: 720 }}>
        {restored ? (
          <Stack sx={{ gap: 1.5, alignItems: 'flex-start' }} role="status">
            <Typography variant="h2">
              {t('backup.restorePage.done', { name: restored.name })}
            </Typography>
            <Typography variant="body2" sx={{ color: 'ink.soft', maxWidth: '62ch' }}>
              {t('backup.restorePage.checked')}
              {namesake && ` ${t('backup.restorePage.namesake')}`}
            </Typography>
            <Button
              variant="contained"
              color="primary"
              onClick={() => {
                switchWorkspace(restored.id);
              }}
            >
              {t('palette.switchTo', { name: restored.name })}
            </Button>
          </Stack>
        ) : task.progress ? (
          <BackupProgressPanel task={task} />
        ) : (
          <Stack sx={{ gap: 1.5, alignItems: 'flex-start' }}>
            <Typography variant="body2" sx={{ color: 'ink.soft', maxWidth: '62ch' }}>
              {t('backup.restorePage.text')}
            </Typography>
            <BackupFileButton onFile={(file) => void restore(file)} />
          </Stack>
        )}
        {task.failure && <BackupFailurePanel failure={task.failure} of="restore" />}
      </Panel>
    </>
  );
}
