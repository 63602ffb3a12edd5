import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useWorkspace } from '../../../data/workspaceContext.tsx';
import { useSharedText } from '../../../i18n/useSharedText.ts';
import type { PolicyView } from '../usePolicyView.ts';
import { ConflictPanel } from './ConflictPanel.tsx';
import type { DraftState } from './useDraftEditor.ts';
import { useDraftLock } from './useDraftLock.ts';

type DraftNoticesProps<S> = {
  readonly view: PolicyView<S>;
  readonly draft: DraftState<S>;
  readonly onCompare: () => void;
};

/** What somebody who edits a draft has to know of other tabs and of what has been published since. */
export function DraftNotices<S>({ view, draft, onCompare }: DraftNoticesProps<S>) {
  const t = useSharedText();
  const { database } = useWorkspace();
  const elsewhere = useDraftLock(database, view.area.definition.id);
  const { stored, live } = view;
  const basedOn = stored.draft?.basedOn;
  const moved = basedOn !== undefined && basedOn !== (live.version?.id ?? null);
  return (
    <>
      {elsewhere && (
        <Alert severity="info" role="status">
          <strong>{t('policy.elsewhereOpen.title')}</strong> {t('policy.elsewhereOpen.detail')}
        </Alert>
      )}
      {draft.edit?.state === 'conflict' && (
        <ConflictPanel draft={draft} gone={stored.draft === undefined} />
      )}
      {moved && (
        <Alert
          severity="info"
          role="status"
          action={<Button onClick={onCompare}>{t('policy.based.action')}</Button>}
        >
          <strong>{t('policy.based.title')}</strong>{' '}
          {t('policy.based.detail', {
            was: view.nameOf(basedOn),
            now: view.nameOf(live.version?.id ?? null),
          })}
        </Alert>
      )}
    </>
  );
}
