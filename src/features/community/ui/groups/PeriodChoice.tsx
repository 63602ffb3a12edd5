import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useCommunityText } from '../communityText.ts';
import { PERIODS } from './groupsSearch.ts';

type Days = (typeof PERIODS)[number];
type Props = { readonly days: Days; readonly onChange: (days: Days) => void };

/** The days that a page of groups is about. */
export function PeriodChoice({ days, onChange }: Props) {
  const t = useCommunityText();
  return (
    <TextField
      select
      label={t('groups.period.label')}
      value={String(days)}
      sx={{ minWidth: 170 }}
      onChange={(event) => {
        const chosen = PERIODS.find((each) => String(each) === event.target.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      {PERIODS.map((each) => (
        <MenuItem key={each} value={String(each)}>
          {each === 0 ? t('groups.period.all') : t('groups.period.last', { n: each })}
        </MenuItem>
      ))}
    </TextField>
  );
}
