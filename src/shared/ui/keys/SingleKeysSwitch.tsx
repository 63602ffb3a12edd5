import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import { useSharedText } from '../../i18n/useSharedText.ts';
import { setSingleKeys, useSingleKeys } from './singleKeys.ts';

/** Switches the single keys of all pages on and off, in this browser. */
export function SingleKeysSwitch() {
  const t = useSharedText();
  const on = useSingleKeys();
  return (
    <FormControlLabel
      label={t('keys.single')}
      control={
        <Switch
          checked={on}
          onChange={(event) => {
            setSingleKeys(event.target.checked);
          }}
        />
      }
    />
  );
}
