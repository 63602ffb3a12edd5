import TextField from '@mui/material/TextField';
import { useAppText } from '../useAppText.ts';

type ShopNameFieldProps = {
  readonly value: string;
  readonly missing: boolean;
  readonly onChange: (name: string) => void;
};

/** Name of a shop, the first field of its dialog. */
export function ShopNameField({ value, missing, onChange }: ShopNameFieldProps) {
  const t = useAppText();
  return (
    <TextField
      autoFocus
      label={t('workspaces.name')}
      value={value}
      error={missing}
      helperText={missing ? t('workspaces.nameMissing') : undefined}
      slotProps={{ htmlInput: { maxLength: 80 } }}
      onChange={(event) => {
        onChange(event.target.value);
      }}
    />
  );
}
