import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Monitor } from 'lucide-react';
import { useId } from 'react';
import type { PolicyVersion } from '../../../domain/policy/policyTypes.ts';
import { readSettings } from '../../../domain/policy/readSettings.ts';
import { versionState } from '../../../domain/policy/versionState.ts';
import { useSharedText } from '../../../i18n/useSharedText.ts';
import { StatChip } from '../../StatChip.tsx';
import { RehearsalTable } from '../rehearsal/RehearsalTable.tsx';
import { unreadableWords } from '../unreadableWords.ts';
import type { PolicyView } from '../usePolicyView.ts';
import { VersionActions, type VersionCommands } from './VersionActions.tsx';

type VersionItemProps<S> = VersionCommands & {
  readonly view: PolicyView<S>;
  readonly version: PolicyVersion;
};

/** One version: where it stands, who made it when and why, and what is known of it. */
export function VersionItem<S>({ view, version, ...commands }: VersionItemProps<S>) {
  const t = useSharedText();
  const heading = useId();
  const { words, currency, stored, now } = view;
  const state = versionState(stored.line, version.id, now);
  const read = readSettings(view.area.definition, version);
  const name = view.nameOf(version.id);
  const { rehearsal, restoredFrom, basedOn, note } = version;
  const when = state.liveFrom === null ? '' : view.instant(state.liveFrom);
  const facts = [
    t('policy.versions.made', {
      author: view.authorOf(version),
      when: view.instant(version.at),
    }),
    t(`policy.versions.${STATE_FACT[state.state]}`, { when }),
    restoredFrom !== null
      ? t('policy.versions.restores', { version: view.nameOf(restoredFrom) })
      : basedOn === null
        ? t('policy.versions.basedOnDefaults')
        : t('policy.versions.basedOn', { version: view.nameOf(basedOn) }),
  ];
  return (
    <Box
      component="li"
      aria-labelledby={heading}
      sx={{
        px: 2,
        py: 1.5,
        borderTop: '1px solid',
        borderColor: 'line.hair',
        '&:first-of-type': { borderTop: 0 },
      }}
    >
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography variant="h3" id={heading}>
          {name}
        </Typography>
        <StatChip tone={state.state === 'scheduled' ? 'info' : 'neutral'}>
          {t(`policy.versions.${state.state}`)}
        </StatChip>
        <StatChip>
          {t(rehearsal ? 'policy.versions.rehearsed' : 'policy.versions.notRehearsed')}
        </StatChip>
        {view.isForeign(version) && (
          <StatChip icon={<Monitor strokeWidth={1.8} aria-hidden />}>
            {t('policy.otherMachine')}
          </StatChip>
        )}
      </Stack>
      <Typography variant="caption" component="p" sx={{ color: 'ink.faint', mt: 0.5 }}>
        {facts.join(' · ')}
      </Typography>
      <Typography variant="body2" sx={{ mt: 0.5, overflowWrap: 'anywhere' }}>
        {note || (
          <Box component="span" sx={{ color: 'ink.faint' }}>
            {t('policy.versions.noNote')}
          </Box>
        )}
      </Typography>
      {!read.ok && (
        <Typography variant="body2" sx={{ mt: 0.5, color: 'warning.main' }}>
          {t('policy.versions.unreadable')} {unreadableWords(t, read)}
        </Typography>
      )}
      {rehearsal && rehearsal.metrics.length > 0 && (
        <Box component="details" sx={{ mt: 0.5 }}>
          <Box
            component="summary"
            sx={{ typography: 'body2', py: 0.5, cursor: 'pointer', width: 'max-content' }}
          >
            {t('policy.versions.figures')}
          </Box>
          <RehearsalTable
            label={t('policy.versions.figuresOf', { version: name })}
            metrics={rehearsal.metrics}
            words={words}
            currency={currency}
          />
        </Box>
      )}
      <VersionActions
        view={view}
        version={version}
        state={state}
        readable={read.ok}
        {...commands}
      />
    </Box>
  );
}

const STATE_FACT = {
  live: 'liveSince',
  scheduled: 'liveFrom',
  wasLive: 'wasLiveFrom',
  takenBack: 'neverLive',
} as const;
