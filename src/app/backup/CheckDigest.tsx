import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { WorkspaceDigest } from '../../shared/data/backup/canonicalHash.ts';
import { useFormat } from '../../shared/i18n/useFormat.ts';
import { useAppText } from '../useAppText.ts';

/** What a shop holds, in one number that is the same on every computer that holds the same. */
export function CheckDigest({ digest }: { readonly digest: WorkspaceDigest }) {
  const t = useAppText();
  const format = useFormat();
  const rows = Object.values(digest.rows).reduce((sum, count) => sum + count, 0);
  return (
    <Box role="status">
      <Typography variant="body2">{t('backup.digest', { rows: format.number(rows) })}</Typography>
      <Box
        component="code"
        data-digest=""
        sx={{ typography: 'caption', overflowWrap: 'anywhere', color: 'ink.soft' }}
      >
        {digest.canonical}
      </Box>
    </Box>
  );
}
