import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link } from 'react-router';
import { useBackupState } from '../../shared/data/backup/lastBackup.ts';
import type { WorkspaceDigest } from '../../shared/data/backup/canonicalHash.ts';
import { useWorkspace } from '../../shared/data/workspaceContext.tsx';
import { useFormat } from '../../shared/i18n/useFormat.ts';
import { Panel } from '../../shared/ui/Panel.tsx';
import { StatChip } from '../../shared/ui/StatChip.tsx';
import { useAppText } from '../useAppText.ts';
import { browserZone } from '../workspaces/defaultShop.ts';
import { useCurrentWorkspace } from '../workspaces/useCurrentWorkspace.ts';
import { BackupFailurePanel } from './BackupFailurePanel.tsx';
import { MERGE_PATH, RESTORE_PATH } from './backupPaths.ts';
import { BackupProgressPanel } from './BackupProgressPanel.tsx';
import { CheckDigest } from './CheckDigest.tsx';
import { useBackupTask } from './useBackupTask.ts';
import { useWriteBackup } from './useWriteBackup.ts';

/** Saves the shop to a file, and leads to restoring and merging such files. */
export function BackupPanel() {
  const t = useAppText();
  const format = useFormat();
  const { db, database } = useWorkspace();
  const { id } = useCurrentWorkspace();
  const state = useBackupState(id, db);
  const task = useBackupTask();
  const save = useWriteBackup(task);
  const [of, setOf] = useState<'write' | 'digest'>('write');
  const [digest, setDigest] = useState<WorkspaceDigest | null>(null);

  const check = async () => {
    setOf('digest');
    setDigest(null);
    const found = await task.run((client, onProgress) => client.digest(database, onProgress));
    if (found) setDigest(found);
  };
  return (
    <Panel id="backup" title={t('backup.title')} subtitle={t('backup.hint')}>
      <Stack sx={{ gap: 1.5, alignItems: 'flex-start', maxWidth: '62ch' }}>
        {state && (
          <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
            <Typography variant="body2">
              {state.lastAt === null
                ? t('backup.never')
                : t('backup.last', { date: format.instant(state.lastAt, browserZone()) })}
            </Typography>
            {state.changedSince && <StatChip tone="warning">{t('backup.changed')}</StatChip>}
          </Stack>
        )}
        {task.progress ? (
          <BackupProgressPanel task={task} />
        ) : (
          <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
            <Button
              variant="contained"
              color="primary"
              onClick={() => {
                setOf('write');
                void save();
              }}
            >
              {t('backup.save')}
            </Button>
            <Button component={Link} to={`/${RESTORE_PATH}`}>
              {t('backup.restore')}
            </Button>
            <Button component={Link} to={`/${MERGE_PATH}`}>
              {t('backup.merge')}
            </Button>
            <Button variant="text" onClick={() => void check()}>
              {t('backup.check')}
            </Button>
          </Stack>
        )}
        {digest && <CheckDigest digest={digest} />}
        <Typography variant="caption" sx={{ color: 'ink.faint' }}>
          {t('backup.plain')}
        </Typography>
      </Stack>
      {task.failure && <BackupFailurePanel failure={task.failure} of={of} />}
    </Panel>
  );
}
