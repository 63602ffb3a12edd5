import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useRetentionText } from '../retentionText.ts';
import { useSlow } from './useSlow.ts';

type RecountNoteProps = {
  readonly busy: boolean;
  readonly onCancel: () => void;
};

/** Says that what is shown is being counted anew, where that takes over a second. */
export function RecountNote({ busy, onCancel }: RecountNoteProps) {
  const t = useRetentionText();
  if (!useSlow(busy)) return null;
  return (
    <Stack
      direction="row"
      role="status"
      data-print="hide"
      sx={{ alignItems: 'center', gap: 1, ml: 'auto', my: '-6px', color: 'ink.faint' }}
    >
      {t('page.recounting')}
      <Button onClick={onCancel}>{t('page.cancel')}</Button>
    </Stack>
  );
}
