import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useLoyaltyText } from '../../loyaltyText.ts';
import { FieldHelp } from './FieldHelp.tsx';

type SwitchFieldProps = {
  readonly label: string;
  readonly on: boolean;
  readonly live?: boolean | undefined;
  readonly hint?: string | undefined;
  readonly disabled: boolean;
  readonly onChange: (on: boolean) => void;
};

/** Something that is so or not. */
export function SwitchField({ label, on, live, hint, disabled, onChange }: SwitchFieldProps) {
  const t = useLoyaltyText();
  const help = useId();
  const changed = live !== undefined && live !== on;
  return (
    <Box>
      <Stack component="label" direction="row" sx={{ alignItems: 'center', gap: 1.5 }}>
        <Typography
          variant="body2"
          component="span"
          sx={{ flex: 1, color: changed ? 'primary.main' : undefined }}
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
      <Typography id={help} variant="caption" component="p" sx={{ color: 'ink.faint', pr: 6 }}>
        <FieldHelp hint={hint} live={changed ? t(live ? 'rules.on' : 'rules.off') : null} />
      </Typography>
    </Box>
  );
}
