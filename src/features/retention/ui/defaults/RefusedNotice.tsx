import Alert from '@mui/material/Alert';
import { useRetentionText } from '../retentionText.ts';
import { DefaultsLink } from './DefaultsLink.tsx';
import type { RefusedDefaults } from './useRetentionDefaults.ts';

/** Says that published defaults are not in force, and why. */
export function RefusedNotice({ refused }: { readonly refused: RefusedDefaults | null }) {
  const t = useRetentionText();
  if (!refused) return null;
  return (
    <Alert severity="warning" action={<DefaultsLink />} sx={{ mb: 2 }}>
      {t(`defaults.refused.${refused.reason}`, { fields: refused.fields.join(t('words.list')) })}
    </Alert>
  );
}
