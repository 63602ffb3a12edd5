import Box from '@mui/material/Box';
import { lazy, Suspense, useState, type ComponentType, type ReactNode } from 'react';
import { discardDraft } from '../../data/policies/policyWrites.ts';
import type { PolicyVersion } from '../../domain/policy/policyTypes.ts';
import { useSharedText } from '../../i18n/useSharedText.ts';
import { useAct } from '../actions/useAct.ts';
import { useSearchState } from '../useSearchState.ts';
import { CompareTab } from './compare/CompareTab.tsx';
import { DraftTab } from './draft/DraftTab.tsx';
import { useDraftEditor } from './draft/useDraftEditor.ts';
import { useFocusAfter } from './draft/useFocusAfter.ts';
import type { PolicyArea, PolicyDetailsProps, RehearsalResult } from './policyArea.ts';
import { PolicyHeader, tabIds } from './PolicyHeader.tsx';
import { usePublish } from './publish/usePublish.ts';
import { policySearch } from './policySearch.ts';
import { useRehearsalRun } from './useRehearsalRun.ts';
import type { PolicyView } from './usePolicyView.ts';
import { VersionsTab } from './versions/VersionsTab.tsx';

// With the calendar of the shop's zone, which nothing else on the page needs.
const PublishDialog = lazy(async () => ({
  default: (await import('./publish/PublishDialog.tsx')).PublishDialog,
}));

type PolicyWorkbenchProps<S, R extends RehearsalResult> = {
  readonly view: PolicyView<S>;
  /** The view's area, with what its rehearsal answers. */
  readonly rehearsed: Pick<PolicyArea<S, R>, 'definition' | 'useRehearsal'>;
  readonly Details: ComponentType<PolicyDetailsProps<S, R>> | undefined;
  readonly links: ReactNode;
};

/** A policy that has been read: header and tabs, over one draft and one rehearsal. */
export function PolicyWorkbench<S, R extends RehearsalResult>({
  view,
  rehearsed,
  Details,
  links,
}: PolicyWorkbenchProps<S, R>) {
  const t = useSharedText();
  const act = useAct();
  const [search, change] = useSearchState(policySearch);
  const draft = useDraftEditor(view);
  const run = useRehearsalRun(rehearsed, view.live, draft.settings);
  const publish = usePublish(view);
  const [publishing, setPublishing] = useState(false);
  const panel = useFocusAfter(draft.exists);
  const { tab } = search;
  const { live, area } = view;

  const discard = async () => {
    if (draft.edit?.state === 'conflict') draft.takeTheirs();
    // What is in the form comes back with an undo.
    await draft.flush();
    await act(discardDraft, { policy: area.definition.id }, { done: t('policy.discarded') });
  };
  const openPublishing = async () => {
    await draft.flush();
    setPublishing(true);
  };
  /** Against what is live; the live one against what it was based on. */
  const compare = ({ id, basedOn }: PolicyVersion) => {
    const isLive = id === live.version?.id;
    const sides = isLive ? { from: basedOn ?? 'defaults', to: id } : { from: id, to: 'live' };
    change({ tab: 'compare', ...sides }, 'push');
  };
  const ids = tabIds(tab);
  return (
    <>
      <PolicyHeader
        view={view}
        draft={draft}
        tab={tab}
        onTab={(chosen) => {
          change({ tab: chosen }, 'push');
        }}
        onDiscard={() => void discard()}
        onPublish={() => void openPublishing()}
        links={links}
      />
      <Box ref={panel} role="tabpanel" tabIndex={-1} id={ids.panel} aria-labelledby={ids.tab}>
        {tab === 'draft' && (
          <DraftTab
            view={view}
            draft={draft}
            run={run}
            details={
              Details && (
                <Details
                  live={live.read.ok ? live.read.settings : area.definition.defaults}
                  draft={draft.settings}
                  result={run.result}
                  stale={run.stale}
                  onChange={draft.change}
                  disabled={draft.edit?.state === 'conflict'}
                />
              )
            }
            onCompare={() => {
              change({ tab: 'compare', from: 'live', to: 'draft' }, 'push');
            }}
            onVersions={() => {
              change({ tab: 'versions' }, 'push');
            }}
          />
        )}
        {tab === 'versions' && (
          <VersionsTab
            view={view}
            measured={search.measured}
            onCompare={compare}
            onMeasure={({ id }) => {
              change({ measured: id }, 'push');
            }}
          />
        )}
        {tab === 'compare' && (
          <CompareTab
            view={view}
            draft={draft}
            asked={search}
            onChange={(sides) => {
              change(sides);
            }}
          />
        )}
      </Box>
      {publishing && (
        <Suspense fallback={null}>
          <PublishDialog
            view={view}
            draft={draft}
            run={run}
            publish={async (request) => {
              const done = await publish(request);
              if (done) draft.published();
              return done;
            }}
            onClose={() => {
              setPublishing(false);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
