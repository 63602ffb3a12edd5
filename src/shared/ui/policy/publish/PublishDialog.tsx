import Alert from '@mui/material/Alert';
import { useMemo, useState } from 'react';
import { scheduledAfter } from '../../../domain/policy/lineAt.ts';
import { civilDayOfIsoDate, isoDateOfCivilDay } from '../../../domain/time/civilDay.ts';
import { instantToDay } from '../../../domain/time/instantToDay.ts';
import { startOfDay } from '../../../domain/time/localToInstant.ts';
import { MS_PER_DAY, zoneTable } from '../../../domain/time/zoneTable.ts';
import { useSharedText } from '../../../i18n/useSharedText.ts';
import { ChangeList } from '../ChangeList.tsx';
import { DialogPart } from '../DialogPart.tsx';
import type { DraftState } from '../draft/useDraftEditor.ts';
import { NoteField } from '../NoteField.tsx';
import { FormDialog } from '../../FormDialog.tsx';
import type { PolicyView } from '../usePolicyView.ts';
import { summaryOf, type RehearsalRun } from '../useRehearsalRun.ts';
import { nextMonday } from './nextMonday.ts';
import { RehearsalWords } from './RehearsalWords.tsx';
import { StartChoice, type Start } from './StartChoice.tsx';
import type { PublishRequest } from './usePublish.ts';

/** How far ahead a version can be planned. */
const TEN_YEARS_MS = 3653 * MS_PER_DAY;

type PublishDialogProps = {
  readonly view: Omit<PolicyView<unknown>, 'area' | 'live'>;
  /** The draft as it is saved. */
  readonly draft: Pick<DraftState<unknown>, 'changes' | 'revision'>;
  readonly run: RehearsalRun;
  readonly publish: (request: PublishRequest) => Promise<boolean>;
  readonly onClose: () => void;
};

/** Before a draft becomes a version: what changes, what the rehearsal showed, note, and from when. */
export function PublishDialog({ view, draft, run, publish, onClose }: PublishDialogProps) {
  const t = useSharedText();
  const { zone, now, stored, nextName, words } = view;
  const [opened] = useState(now);
  const table = useMemo(() => zoneTable(zone, opened, opened + TEN_YEARS_MS), [zone, opened]);
  const today = instantToDay(table, opened);
  const last = instantToDay(table, opened + TEN_YEARS_MS);
  const [note, setNote] = useState('');
  const [start, setStart] = useState<Start>({
    later: false,
    day: isoDateOfCivilDay(nextMonday(today)),
  });
  const [busy, setBusy] = useState(false);
  const day = civilDayOfIsoDate(start.day);
  const chosen = day !== undefined && day > today && day <= last ? day : null;
  const rehearsal = run.result && !run.stale ? summaryOf(run.result) : null;

  const submit = async () => {
    if (busy || (start.later && chosen === null)) return;
    setBusy(true);
    const liveFrom = start.later && chosen !== null ? startOfDay(table, chosen) : null;
    const { revision } = draft;
    const done = await publish({ revision, note: note.trim(), liveFrom, rehearsal });
    setBusy(false);
    if (!done) return;
    run.clear();
    onClose();
  };
  return (
    <FormDialog
      title={t('policy.publish.title', { version: nextName })}
      submit={t('policy.publish.action', { version: nextName })}
      disabled={busy}
      onClose={onClose}
      onSubmit={() => void submit()}
    >
      <DialogPart title={t('policy.publish.changes')}>
        {draft.changes ? (
          <ChangeList label={t('policy.changes.label')} changes={draft.changes} words={words} />
        ) : (
          t('policy.changes.unknown')
        )}
      </DialogPart>
      <DialogPart title={t('policy.publish.rehearsal')}>
        {rehearsal ? (
          <RehearsalWords view={view} metrics={rehearsal.metrics} />
        ) : (
          <Alert severity="warning">
            {run.result
              ? t('policy.publish.staleRehearsal', { version: nextName })
              : t('policy.publish.notRehearsed')}
          </Alert>
        )}
      </DialogPart>
      <NoteField value={note} onChange={setNote} />
      <StartChoice
        start={start}
        onChange={setStart}
        first={isoDateOfCivilDay(today + 1)}
        zone={zone}
        wrong={start.later && chosen === null}
      />
      {scheduledAfter(stored.line, now).map(({ version, liveFrom }) => (
        <Alert key={version} severity="info">
          {t('policy.publish.planned', {
            version: view.nameOf(version),
            when: view.instant(liveFrom),
          })}
        </Alert>
      ))}
    </FormDialog>
  );
}
