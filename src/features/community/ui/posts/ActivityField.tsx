import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { ActivityRow } from '../../../../shared/domain/community/activityRecords.ts';
import { useCommunityText } from '../communityText.ts';

type ActivityFieldProps = {
  /** Those that fit come first. */
  readonly activities: readonly ActivityRow[];
  /** '' for none. */
  readonly value: string;
  readonly onChange: (activity: string) => void;
};

/** Chooses the activity that a post came with. */
export function ActivityField({ activities, value, onChange }: ActivityFieldProps) {
  const t = useCommunityText();
  return (
    <TextField
      select
      label={t('posts.collect.activity')}
      value={activities.some(({ id }) => id === value) ? value : ''}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      onChange={(event) => {
        onChange(event.target.value);
      }}
    >
      <MenuItem value="">{t('posts.collect.noActivity')}</MenuItem>
      {activities.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          <bdi>{name}</bdi>
        </MenuItem>
      ))}
    </TextField>
  );
}
