import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { FileJson2, ListOrdered } from 'lucide-react';
import { useId } from 'react';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { saveRelease } from '../../../../shared/ui/policy/saveRelease.ts';
import { LIST_FORMATS } from '../../domain/release/listReleaseParams.ts';
import { PLACEMENTS, recommendationPolicy } from '../../domain/settings/recommendationSettings.ts';
import { useRecommendationsText } from '../recommendationsText.ts';
import { PlainSelect } from '../rehearsal/PlainSelect.tsx';
import { Choices } from './Choices.tsx';
import type { PublishedVersion } from './publishedVersions.ts';
import type { ReleaseSearch } from './releaseSearch.ts';
import { SlotsField } from './SlotsField.tsx';

type ReleaseFormProps = {
  readonly versions: readonly PublishedVersion[];
  readonly chosen: PublishedVersion;
  /** "v3 · live since 21 Nov 2026, 19:42". */
  readonly wordsOf: (published: PublishedVersion) => string;
  readonly chosenName: string;
  readonly search: ReleaseSearch;
  readonly reveal: boolean;
  readonly busy: boolean;
  readonly onChange: (patch: Partial<ReleaseSearch>) => void;
  readonly onReveal: (reveal: boolean) => void;
  readonly onMake: () => void;
};

/** Which lists of which version, and how they are written. */
export function ReleaseForm(props: ReleaseFormProps) {
  const { versions, chosen, wordsOf, chosenName, search, reveal, busy } = props;
  const { onChange, onReveal, onMake } = props;
  const t = useRecommendationsText();
  const hint = useId();
  const { placement, format } = search;
  return (
    <Panel title={t('release.form.title')}>
      <Stack sx={{ gap: 2, alignItems: 'flex-start' }}>
        <Box sx={fields}>
          <PlainSelect
            label={t('release.form.version')}
            value={chosen.version.id}
            choices={versions.map((each) => ({ id: each.version.id, name: wordsOf(each) }))}
            onChange={(version) => {
              onChange({ version });
            }}
          />
          <SlotsField
            key={`${chosen.version.id} ${placement}`}
            usual={chosen.settings[placement].slots}
            value={search.slots}
            onChange={(slots) => {
              onChange({ slots });
            }}
          />
        </Box>
        <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 2 }}>
          <Choices
            label={t('release.form.placement')}
            value={placement}
            choices={PLACEMENTS.map((id) => ({ id, name: t(`settings.placements.${id}`) }))}
            onChange={(value) => {
              onChange({ placement: value });
            }}
          />
          <Choices
            label={t('release.form.format')}
            value={format}
            choices={LIST_FORMATS.map((id) => ({ id, name: t(`release.form.formats.${id}`) }))}
            onChange={(value) => {
              onChange({ format: value });
            }}
          />
        </Stack>
        <Typography variant="body2" sx={{ color: 'ink.soft' }}>
          {t(`release.about.${placement}`)}
        </Typography>
        {placement === 'home' && (
          <Box>
            <FormControlLabel
              label={t('release.form.mask')}
              slotProps={{ typography: { variant: 'body2' } }}
              control={
                <Checkbox
                  checked={!reveal}
                  onChange={(_event, masked) => {
                    onReveal(!masked);
                  }}
                  slotProps={{ input: { 'aria-describedby': hint } }}
                />
              }
            />
            <Typography
              id={hint}
              variant="caption"
              component="p"
              sx={{ color: reveal ? 'warning.main' : 'ink.soft', maxWidth: 560 }}
            >
              {t(reveal ? 'release.form.revealed' : 'release.form.masked')}
            </Typography>
          </Box>
        )}
        <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
          <Button
            variant="contained"
            color="primary"
            disabled={busy}
            startIcon={<ListOrdered strokeWidth={1.6} aria-hidden />}
            onClick={onMake}
          >
            {t('release.form.make')}
          </Button>
          <Button
            startIcon={<FileJson2 strokeWidth={1.6} aria-hidden />}
            aria-label={t('release.form.settingsOf', { version: chosenName })}
            onClick={() => {
              saveRelease(recommendationPolicy, chosen.version, chosen.liveFrom);
            }}
          >
            {t('release.form.settings')}
          </Button>
        </Stack>
      </Stack>
    </Panel>
  );
}

const fields = {
  display: 'grid',
  gap: 2,
  width: '100%',
  alignItems: 'start',
  gridTemplateColumns: {
    xs: 'minmax(0, 1fr)',
    sm: 'minmax(0, 420px) minmax(0, 260px)',
  },
} as const;
