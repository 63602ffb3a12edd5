import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import type { OpenedMerge } from '../../shared/data/backup/backupTypes.ts';
import type { MergeDecisions } from '../../shared/data/backup/merge/mergeTypes.ts';
import { currentActor } from '../../shared/data/registry.ts';
import { useWorkspace } from '../../shared/data/workspaceContext.tsx';
import { useSharedText } from '../../shared/i18n/useSharedText.ts';
import { entryWords } from '../../shared/ui/actions/entryWords.ts';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';
import { Panel } from '../../shared/ui/Panel.tsx';
import { useAppText } from '../useAppText.ts';
import { BackupFailurePanel } from './BackupFailurePanel.tsx';
import { BackupFileButton } from './BackupFileButton.tsx';
import { BackupProgressPanel } from './BackupProgressPanel.tsx';
import { MergeReview } from './MergeReview.tsx';
import { useBackupTask } from './useBackupTask.ts';

/** Merges a colleague's copy of this shop into this one: read, looked at, decided, merged. */
export function MergePage() {
  const t = useAppText();
  const shared = useSharedText();
  const { database } = useWorkspace();
  const task = useBackupTask();
  const { client, run } = task;
  const [opened, setOpened] = useState<OpenedMerge | null>(null);
  const [changed, setChanged] = useState(false);
  const [done, setDone] = useState<string | null>(null);

  // The file lies in a database of its own until the page is left.
  useEffect(
    () => () => {
      client().closeMerge();
    },
    [client],
  );

  const open = async (file: File) => {
    setDone(null);
    setChanged(false);
    const found = await run((each, onProgress) =>
      each.openMerge(database, file, Date.now(), onProgress),
    );
    setOpened(found ?? null);
  };
  const cancel = () => {
    client().closeMerge();
    setOpened(null);
  };
  const merge = async (decisions: MergeDecisions) => {
    const actor = await currentActor();
    const outcome = { changed: false };
    const entry = await run(async (each, onProgress) => {
      const result = await each.applyMerge(decisions, actor, Date.now(), onProgress);
      outcome.changed = !result.ok && result.failure.kind === 'mergeChanged';
      return result;
    });
    if (entry) {
      setOpened(null);
      setDone(entryWords(shared, entry));
    } else if (outcome.changed) {
      const anew = await run((each) => each.previewMerge(Date.now()));
      setChanged(true);
      setOpened(anew ?? null);
    }
  };

  return (
    <>
      <PageHeader title={t('backup.mergePage.title')} question={t('backup.mergePage.question')} />
      {task.progress ? (
        <Panel sx={{ maxWidth: 720 }}>
          <BackupProgressPanel task={task} />
        </Panel>
      ) : opened ? (
        <Stack sx={{ gap: 2 }}>
          {changed && <Alert severity="info">{t('backup.mergePage.changed')}</Alert>}
          <MergeReview
            key={opened.preview.conflicts.map(({ id }) => id).join()}
            opened={opened}
            onMerge={(decisions) => void merge(decisions)}
            onCancel={cancel}
          />
        </Stack>
      ) : (
        <Panel sx={{ maxWidth: 720 }}>
          <Stack sx={{ gap: 1.5, alignItems: 'flex-start' }}>
            {done !== null && (
              <Alert severity="success" sx={{ alignSelf: 'stretch' }}>
                {done}
              </Alert>
            )}
            <Typography variant="body2" sx={{ color: 'ink.soft', maxWidth: '62ch' }}>
              {t('backup.mergePage.text')}
            </Typography>
            <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
              <BackupFileButton onFile={(file) => void open(file)} />
              <Button component={Link} to="/settings#backup">
                {t('backup.mergePage.back')}
              </Button>
            </Stack>
          </Stack>
        </Panel>
      )}
      {task.failure && <BackupFailurePanel failure={task.failure} of="merge" />}
    </>
  );
}
