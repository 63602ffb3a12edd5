import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { unscheduleVersion } from '../../../data/policies/policyWrites.ts';
import type { PolicyVersion } from '../../../domain/policy/policyTypes.ts';
import type { VersionState } from '../../../domain/policy/versionState.ts';
import { useSharedText } from '../../../i18n/useSharedText.ts';
import { useAct } from '../../actions/useAct.ts';
import { saveRelease } from '../saveRelease.ts';
import type { PolicyView } from '../usePolicyView.ts';

export type VersionCommands = {
  readonly onCompare: (version: PolicyVersion) => void;
  readonly onRestore: (version: PolicyVersion) => void;
  readonly onMeasure: (version: PolicyVersion) => void;
};

type VersionActionsProps<S> = VersionCommands & {
  readonly view: PolicyView<S>;
  readonly version: PolicyVersion;
  readonly state: VersionState;
  readonly readable: boolean;
};

/** What can be done with a version; each button also says with which one. */
export function VersionActions<S>(props: VersionActionsProps<S>) {
  const { view, version, state, readable, onCompare, onRestore, onMeasure } = props;
  const t = useSharedText();
  const act = useAct();
  const { definition, useMeasure } = view.area;
  const name = { version: view.nameOf(version.id) };
  const { liveFrom } = state;
  const scheduled = state.state === 'scheduled';
  return (
    <Stack direction="row" data-print="hide" sx={{ flexWrap: 'wrap', ml: -1.5 }}>
      <Button
        variant="text"
        aria-label={t('policy.versions.compareOf', name)}
        onClick={() => {
          onCompare(version);
        }}
      >
        {t('policy.versions.compare')}
      </Button>
      {state.state !== 'live' && !scheduled && readable && (
        <Button
          variant="text"
          aria-label={t('policy.versions.restoreOf', name)}
          onClick={() => {
            onRestore(version);
          }}
        >
          {t('policy.versions.restore')}
        </Button>
      )}
      {scheduled && (
        <Button
          variant="text"
          aria-label={t('policy.versions.unscheduleOf', name)}
          onClick={() => {
            const done = t('policy.versions.unscheduled', name);
            void act(unscheduleVersion, { version: version.id }, { done });
          }}
        >
          {t('policy.versions.unschedule')}
        </Button>
      )}
      {liveFrom !== null && (
        <Button
          variant="text"
          aria-label={t('policy.versions.releaseOf', name)}
          onClick={() => {
            saveRelease(definition, version, liveFrom);
          }}
        >
          {t('policy.versions.release')}
        </Button>
      )}
      {useMeasure && liveFrom !== null && !scheduled && (
        <Button
          variant="text"
          aria-label={t('policy.versions.measureOf', name)}
          onClick={() => {
            onMeasure(version);
          }}
        >
          {t('policy.versions.measure')}
        </Button>
      )}
    </Stack>
  );
}
