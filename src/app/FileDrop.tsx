import Box from '@mui/material/Box';
import { FileUp } from 'lucide-react';
import { useLocation, useNavigate } from 'react-router';
import { importsArea, openImport } from '../features/imports/index.ts';
import { useFileDrop } from '../shared/ui/useFileDrop.ts';
import { isWithin } from './areaPaths.ts';
import { MERGE_PATH, RESTORE_PATH } from './backup/backupPaths.ts';
import { useAppText } from './useAppText.ts';

/** A file dropped on any page is imported; the pages of imports take it themselves. */
export function FileDrop() {
  const t = useAppText();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const take = (files: readonly File[]) => {
    if (files.length > 0) openImport(files, navigate);
  };
  // These pages take files themselves.
  const own = [importsArea.path, RESTORE_PATH, MERGE_PATH].some((path) => isWithin(pathname, path));
  const over = useFileDrop(own ? null : take);
  if (!over) return null;
  return (
    <Box
      role="status"
      sx={{
        position: 'fixed',
        inset: 12,
        zIndex: 'modal',
        display: 'grid',
        placeContent: 'center',
        justifyItems: 'center',
        gap: 1.5,
        pointerEvents: 'none',
        border: '2px dashed',
        borderColor: 'primary.main',
        borderRadius: '12px',
        bgcolor: 'tint.accent',
        color: 'primary.main',
        typography: 'h1',
      }}
    >
      <FileUp size={32} strokeWidth={1.4} aria-hidden />
      {t('shell.dropHere')}
    </Box>
  );
}
