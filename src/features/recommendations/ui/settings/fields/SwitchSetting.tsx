import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { HelpLine } from './HelpLine.tsx';

type SwitchSettingProps = {
  readonly label: string;
  readonly hint: string;
  readonly on: boolean;
  /** What is live, in words, where the draft says something else. */
  readonly live: string | null;
  readonly disabled: boolean;
  readonly onChange: (on: boolean) => void;
};

/** Something that is so or not. */
export function SwitchSetting({ label, hint, on, live, disabled, onChange }: SwitchSettingProps) {
  const help = useId();
  return (
    <Box>
      <Stack
        component="label"
        direction="row"
        sx={{ alignItems: 'center', gap: 1.5, cursor: disabled ? 'default' : 'pointer' }}
      >
        <Typography
          variant="body2"
          component="span"
          sx={{
            flex: 1,
            color: disabled ? 'ink.faint' : live === null ? undefined : 'primary.main',
          }}
        >
          {label}
        </Typography>
        <Switch
          checked={on}
          disabled={disabled}
          onChange={(_, checked) => {
            onChange(checked);
          }}
          slotProps={{ input: { 'aria-describedby': help } }}
        />
      </Stack>
      <Typography
        id={help}
        variant="caption"
        component="p"
        sx={{ color: 'ink.faint', mt: 0.25, pr: 6 }}
      >
        <HelpLine hint={hint} error={undefined} live={live} />
      </Typography>
    </Box>
  );
}
