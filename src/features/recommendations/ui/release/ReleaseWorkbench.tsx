import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { canonicalJson } from '../../../../shared/domain/audit/canonicalJson.ts';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { ProgressPanel } from '../../../../shared/ui/ProgressPanel.tsx';
import { useSearchState } from '../../../../shared/ui/useSearchState.ts';
import type { ListReleaseParams } from '../../domain/release/listReleaseParams.ts';
import { useRecommendationsText } from '../recommendationsText.ts';
import { FieldsPanel } from './FieldsPanel.tsx';
import type { PublishedVersion } from './publishedVersions.ts';
import { ReleaseForm } from './ReleaseForm.tsx';
import { ReleaseResult } from './ReleaseResult.tsx';
import { releaseSearch } from './releaseSearch.ts';
import { useReleaseRun } from './useReleaseRun.ts';

type ReleaseWorkbenchProps = {
  readonly versions: readonly PublishedVersion[];
  /** The live one, or the newest that was live or will be. */
  readonly first: PublishedVersion;
  readonly nameOf: (published: PublishedVersion) => string;
  readonly wordsOf: (published: PublishedVersion) => string;
  /** IANA zone of the shop. */
  readonly zone: string;
};

/** Chooses a version and its lists, makes the file, and saves it. */
export function ReleaseWorkbench(props: ReleaseWorkbenchProps) {
  const { versions, first, nameOf, wordsOf, zone } = props;
  const t = useRecommendationsText();
  const [search, change] = useSearchState(releaseSearch);
  const [reveal, setReveal] = useState(false);
  const run = useReleaseRun();
  const chosen = versions.find(({ version }) => version.id === search.version) ?? first;
  const { placement, format } = search;
  const asked: Omit<ListReleaseParams, 'at'> = {
    settings: chosen.settings,
    version: chosen.version.number,
    placement,
    slots: search.slots ?? chosen.settings[placement].slots,
    format,
    reveal,
    zone,
  };
  const busy = run.state === 'busy';
  return (
    <Stack sx={{ gap: 2 }}>
      <ReleaseForm
        versions={versions}
        chosen={chosen}
        wordsOf={wordsOf}
        chosenName={nameOf(chosen)}
        search={search}
        reveal={reveal}
        busy={busy}
        onChange={change}
        onReveal={setReveal}
        onMake={() => {
          run.start({ ...asked, at: Date.now() }, nameOf(chosen));
        }}
      />
      {busy && (
        <Panel>
          <ProgressPanel
            label={t('release.making', { version: nameOf(chosen) })}
            done={run.progress?.done ?? 0}
            total={run.progress?.total ?? 0}
            onCancel={run.cancel}
          />
        </Panel>
      )}
      {run.state === 'failed' && <Alert severity="error">{t('release.failed')}</Alert>}
      {run.made && <ReleaseResult made={run.made} stale={isStale(run.made.params, asked)} />}
      <FieldsPanel format={format} placement={placement} version={chosen.version.number} />
    </Stack>
  );
}

function isStale(made: ListReleaseParams, asked: Omit<ListReleaseParams, 'at'>): boolean {
  return canonicalJson(made) !== canonicalJson({ ...asked, at: made.at });
}
