import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useJob } from '../../../shared/jobs/useJob.ts';
import type { BoxStyle } from '../../../shared/ui/boxStyle.ts';
import { FailedCard } from '../../../shared/ui/FailedCard.tsx';
import { communityCalls } from './communityCalls.ts';
import { useCommunityStamp } from './useCommunityStamp.ts';

type GroupsFieldProps = {
  readonly label: string;
  /** Ids, as files name them. */
  readonly groups: readonly string[];
  readonly hint?: string;
  readonly disabled?: boolean;
  /** Nothing is shown where the shop knows no groups. */
  readonly hiddenWhereNone?: boolean;
  readonly sx?: BoxStyle;
  /** What belongs to the field and is hidden with it. */
  readonly children?: ReactNode;
  readonly onChange: (groups: readonly string[]) => void;
};

/** Chooses some of the shop's groups; one that is chosen and not known any more stays in the list. */
export function GroupsField(props: GroupsFieldProps) {
  const {
    label,
    groups,
    hint,
    disabled = false,
    hiddenWhereNone = false,
    sx,
    children,
    onChange,
  } = props;
  const stamp = useCommunityStamp();
  const { data, error, retry } = useJob(stamp ? communityCalls.groups({ stamp }) : null);
  const known = data ?? [];
  if (error) {
    return (
      <Box sx={sx ?? {}}>
        <Typography variant="body2">{label}</Typography>
        <FailedCard onRetry={retry} />
      </Box>
    );
  }
  if (hiddenWhereNone && known.length === 0) return null;
  const gone = groups.filter((group) => known.every(({ id }) => id !== group));
  return (
    <>
      <TextField
        select
        label={label}
        value={[...groups]}
        helperText={hint}
        disabled={disabled || known.length + gone.length === 0}
        {...(sx === undefined ? {} : { sx })}
        slotProps={{
          select: { multiple: true },
          // Text is read where there is nothing to choose, too.
          formHelperText: { disabled: false },
        }}
        onChange={(event) => {
          // With `multiple` the value is the list of what is chosen.
          const chosen: unknown = event.target.value;
          if (Array.isArray(chosen)) onChange(chosen.map(String));
        }}
      >
        {known.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            <bdi>{name}</bdi>
          </MenuItem>
        ))}
        {gone.map((id) => (
          <MenuItem key={id} value={id}>
            <bdi>{id}</bdi>
          </MenuItem>
        ))}
      </TextField>
      {children}
    </>
  );
}
