import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Download, X } from 'lucide-react';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { useRecommendationsText } from '../recommendationsText.ts';
import { noteWords } from '../rehearsal/noteWords.ts';
import type { MadeRelease } from './useReleaseRun.ts';
import { useSaveRelease } from './useSaveRelease.ts';

type ReleaseResultProps = {
  readonly made: MadeRelease;
  /** Other choices have been made since. */
  readonly stale: boolean;
};

/** What was made, and the button that saves it. */
export function ReleaseResult({ made, stale }: ReleaseResultProps) {
  const t = useRecommendationsText();
  const format = useFormat();
  const { fileName, saving, save, stop } = useSaveRelease(made);
  const { release, params, versionName } = made;
  const { placement } = params;
  const home = placement === 'home';
  const figures: readonly (readonly [string, string])[] = [
    [t(home ? 'release.made.customers' : 'release.made.products'), format.number(release.lists)],
    [t('release.made.rows'), format.number(release.rows)],
    [t('release.made.empty'), format.number(release.empty)],
    [t('release.made.size'), format.bytes(release.file.size)],
    [
      t('release.made.time'),
      t('release.made.seconds', { seconds: format.number(release.tookMs / 1000, 1) }),
    ],
  ];
  const notes = [
    ...(release.lists === 0 ? [t(home ? 'release.made.nobody' : 'release.made.nothing')] : []),
    ...(release.masked > 0
      ? [
          t('release.made.masked', {
            count: release.masked,
            n: format.number(release.masked),
          }),
        ]
      : []),
    ...release.notes.map((note) => noteWords({ t, format }, note)),
    ...(stale ? [t('release.made.stale')] : []),
  ];
  return (
    <Panel
      title={t('release.made.title')}
      subtitle={t('release.made.what', {
        version: versionName,
        placement: t(`settings.placements.${placement}`),
        format: t(`release.form.formats.${params.format}`),
      })}
    >
      <Stack sx={{ gap: 2, alignItems: 'flex-start' }}>
        <Box component="dl" sx={list}>
          {figures.map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </Box>
        {notes.map((note) => (
          <Alert key={note} severity="warning" sx={{ width: '100%' }}>
            {note}
          </Alert>
        ))}
        <Stack direction="row" sx={{ flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
          {saving ? (
            <Button startIcon={<X strokeWidth={1.6} aria-hidden />} onClick={stop}>
              {t('release.made.stop')}
            </Button>
          ) : (
            <Button
              variant="contained"
              color="primary"
              startIcon={<Download strokeWidth={1.6} aria-hidden />}
              onClick={save}
            >
              {t('release.made.save')}
            </Button>
          )}
          <Typography
            variant="code"
            component="span"
            role="status"
            sx={{ overflowWrap: 'anywhere' }}
          >
            {saving ? t('release.made.saving', { file: fileName }) : fileName}
          </Typography>
        </Stack>
      </Stack>
    </Panel>
  );
}

const list = {
  m: 0,
  width: '100%',
  display: 'grid',
  gap: 2,
  gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
  '& dt': { typography: 'caption', color: 'ink.faint' },
  '& dd': { m: 0, typography: 'body1', fontWeight: 600 },
} as const;
