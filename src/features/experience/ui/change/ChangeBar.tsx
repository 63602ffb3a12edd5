import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useTyped } from '../../../../shared/ui/useTyped.ts';
import { CHANGE_SPANS } from '../../domain/change/changeTypes.ts';
import { Choice } from '../Choice.tsx';
import { useExperienceText } from '../experienceText.ts';
import { changedSchema, type ChangeFunnel, type FunnelSearch } from '../funnel/funnelSearch.ts';
import { useReleaseDays } from './useReleaseDays.ts';

type Props = {
  readonly search: FunnelSearch;
  readonly change: ChangeFunnel;
  readonly zone: string;
  /** Epoch ms. */
  readonly now: number;
};

/** On which day something changed, by hand or by what was published, and how many days are compared. */
export function ChangeBar({ search: { changed, span }, change, zone, now }: Props) {
  const t = useExperienceText();
  const releases = useReleaseDays(zone, now);
  const [day, typeDay] = useTyped(changed, (text) => {
    change({ changed: text });
  });
  return (
    <Stack
      direction="row"
      role="group"
      aria-label={t('change.ask.label')}
      sx={{ gap: 1.5, flexWrap: 'wrap' }}
    >
      <TextField
        type="date"
        label={t('change.ask.day')}
        value={day}
        slotProps={{ inputLabel: { shrink: true } }}
        sx={{ minWidth: 150, flex: { xs: '1 1 100%', sm: '0 1 auto' } }}
        onChange={({ target: { value } }) => {
          // A year that is being typed may have six digits.
          if (changedSchema.safeParse(value).success) typeDay(value);
        }}
      />
      <Choice
        label={t('change.ask.span')}
        value={span}
        values={CHANGE_SPANS}
        words={(n) => t('change.ask.days', { n })}
        onChange={(chosen) => {
          change({ span: chosen });
        }}
      />
      {releases.length > 0 && (
        <TextField
          select
          label={t('change.ask.published')}
          value={releases.some((release) => release.day === changed) ? changed : ''}
          sx={{ minWidth: 200, flex: { xs: '1 1 100%', sm: '0 1 320px' } }}
          slotProps={{
            select: {
              displayEmpty: true,
              renderValue: (chosen) => {
                const labels = releases.find((release) => release.day === chosen)?.labels;
                return labels ? labels.join(' · ') : t('change.ask.pick');
              },
            },
            inputLabel: { shrink: true },
          }}
          onChange={({ target: { value } }) => {
            typeDay(value);
          }}
        >
          {releases.map(({ day: on, labels }) => (
            <MenuItem key={on} value={on} sx={{ display: 'block' }}>
              {labels.map((label) => (
                <div key={label}>{label}</div>
              ))}
            </MenuItem>
          ))}
        </TextField>
      )}
    </Stack>
  );
}
