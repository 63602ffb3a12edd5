import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { saveDraft } from '../../../data/policies/policyWrites.ts';
import { useSharedText } from '../../../i18n/useSharedText.ts';
import { useAct } from '../../actions/useAct.ts';
import { Panel } from '../../Panel.tsx';
import { ChangeList } from '../ChangeList.tsx';
import { RehearsalPanel } from '../rehearsal/RehearsalPanel.tsx';
import { UnreadablePanel } from '../UnreadablePanel.tsx';
import type { PolicyView } from '../usePolicyView.ts';
import type { RehearsalRun } from '../useRehearsalRun.ts';
import { DraftLayout } from './DraftLayout.tsx';
import { DraftNotices } from './DraftNotices.tsx';
import { SavedState } from './SavedState.tsx';
import type { DraftState } from './useDraftEditor.ts';

type DraftTabProps<S> = {
  readonly view: PolicyView<S>;
  readonly draft: DraftState<S>;
  readonly run: RehearsalRun;
  /** What the area shows below the rehearsal. */
  readonly details: ReactNode;
  readonly onCompare: () => void;
  readonly onVersions: () => void;
};

/** The frame around a policy's form: what other tabs did, what changed, and the rehearsal. */
export function DraftTab<S>({
  view,
  draft,
  run,
  details,
  onCompare,
  onVersions,
}: DraftTabProps<S>) {
  const t = useSharedText();
  const act = useAct();
  const { area, live, stored, words } = view;
  const { Form, definition } = area;
  const { changes, edit } = draft;
  const liveUnreadable = live.read.ok ? null : live.read;
  const startFromDefaults = () => {
    const { id: policy, defaults: settings, settingsVersion } = definition;
    const revision = stored.draft?.revision ?? 0;
    const params = { policy, settings, settingsVersion, revision };
    void act(saveDraft, params, { done: t('policy.unreadable.begun') });
  };
  const wayOut = { onFromDefaults: startFromDefaults, onRestore: onVersions };
  if (draft.unreadable) {
    return <UnreadablePanel what="draft" read={draft.unreadable} {...wayOut} />;
  }
  return (
    <Stack sx={{ gap: 2 }}>
      <DraftNotices view={view} draft={draft} onCompare={onCompare} />
      {liveUnreadable && <UnreadablePanel what="live" read={liveUnreadable} {...wayOut} />}
      {(!liveUnreadable || draft.exists) && (
        <DraftLayout
          form={
            <Panel
              title={t('policy.form.title')}
              subtitle={draft.exists ? undefined : t('policy.form.begin')}
              tools={<SavedState draft={draft} />}
            >
              <Box
                onBlur={() => {
                  void draft.flush();
                }}
              >
                <Form
                  settings={draft.settings}
                  live={live.read.ok ? live.read.settings : null}
                  onChange={draft.change}
                  disabled={edit?.state === 'conflict'}
                />
              </Box>
            </Panel>
          }
          changes={
            <Panel title={t('policy.changes.title')} subtitle={t('policy.changes.subtitle')}>
              {changes && changes.length > 0 ? (
                <ChangeList label={t('policy.changes.label')} changes={changes} words={words} />
              ) : (
                <Typography variant="body2" sx={{ color: 'ink.soft' }}>
                  {t(changes ? 'policy.changes.none' : 'policy.changes.unknown')}
                </Typography>
              )}
            </Panel>
          }
          rehearsal={
            <RehearsalPanel
              view={view}
              run={run}
              changed={changes !== null && changes.length > 0}
              invalid={edit?.state === 'invalid'}
            />
          }
          details={details}
        />
      )}
    </Stack>
  );
}
