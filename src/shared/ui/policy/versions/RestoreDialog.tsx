import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { NothingChanged, restoreVersion } from '../../../data/policies/policyWrites.ts';
import type { PolicyVersion } from '../../../domain/policy/policyTypes.ts';
import { readSettings } from '../../../domain/policy/readSettings.ts';
import { settingsDiff } from '../../../domain/policy/settingsDiff.ts';
import { useSharedText } from '../../../i18n/useSharedText.ts';
import { useAct } from '../../actions/useAct.ts';
import { ChangeList } from '../ChangeList.tsx';
import { DialogPart } from '../DialogPart.tsx';
import { NoteField } from '../NoteField.tsx';
import { FormDialog } from '../../FormDialog.tsx';
import type { PolicyView } from '../usePolicyView.ts';

type RestoreDialogProps<S> = {
  readonly view: PolicyView<S>;
  readonly version: PolicyVersion;
  readonly onClose: () => void;
};

/** Before an earlier version becomes the next one: what changes against live, and a note. */
export function RestoreDialog<S>({ view, version, onClose }: RestoreDialogProps<S>) {
  const t = useSharedText();
  const act = useAct();
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const { live, words } = view;
  const old = readSettings(view.area.definition, version);
  const changes = live.read.ok && old.ok ? settingsDiff(live.read.settings, old.settings) : null;
  const names = { version: view.nameOf(version.id), next: view.nextName };

  const submit = async () => {
    if (busy) return;
    setBusy(true);
    const restored = await act(
      restoreVersion,
      { version: version.id, note: note.trim() },
      {
        done: t('policy.restore.done', names),
        refused: (error) =>
          error instanceof NothingChanged ? t('policy.restore.nothing', names) : undefined,
      },
    );
    setBusy(false);
    if (restored) onClose();
  };
  return (
    <FormDialog
      title={t('policy.restore.title', names)}
      submit={t('policy.restore.action', names)}
      disabled={busy}
      onClose={onClose}
      onSubmit={() => void submit()}
    >
      <Typography variant="body2">{t('policy.restore.detail', names)}</Typography>
      <DialogPart title={t('policy.restore.changes')}>
        {changes && changes.length > 0 ? (
          <ChangeList label={t('policy.restore.changes')} changes={changes} words={words} />
        ) : (
          t(changes ? 'policy.compare.none' : 'policy.changes.unknown')
        )}
      </DialogPart>
      <NoteField value={note} onChange={setNote} />
    </FormDialog>
  );
}
