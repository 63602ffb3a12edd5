import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link } from 'react-router';
import { z } from 'zod';
import { recall, remember } from '../../shared/browser/remembered.ts';
import { useBackupState } from '../../shared/data/backup/lastBackup.ts';
import { useWorkspace } from '../../shared/data/workspaceContext.tsx';
import { useNow } from '../../shared/ui/useNow.ts';
import { useAppText } from '../useAppText.ts';
import { useCurrentWorkspace } from '../workspaces/useCurrentWorkspace.ts';
import { backupDue } from './backupDue.ts';

/** Reminds of a backup where none exists or the last is old; silent for a day when told so. */
export function BackupReminder() {
  const t = useAppText();
  const { db } = useWorkspace();
  const { id, demo } = useCurrentWorkspace();
  const state = useBackupState(id, db);
  const now = useNow();
  const key = `backupReminder.${id}`;
  const [dismissedAt, setDismissedAt] = useState(() => recall(key, z.number()) ?? null);
  if (demo === true || !state) return null;
  const due = backupDue(state, dismissedAt, now);
  if (!due) return null;
  return (
    <Alert
      severity="warning"
      data-print="hide"
      action={
        <>
          <Button variant="text" component={Link} to="/settings#backup">
            {t('backup.reminder.go')}
          </Button>
          <Button
            variant="text"
            onClick={() => {
              remember(key, now);
              setDismissedAt(now);
            }}
          >
            {t('backup.reminder.later')}
          </Button>
        </>
      }
    >
      {due.days === null
        ? t('backup.reminder.none')
        : t('backup.reminder.old', { count: due.days })}
    </Alert>
  );
}
