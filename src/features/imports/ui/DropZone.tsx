import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { FileUp } from 'lucide-react';
import { useRef, useState } from 'react';
import { useFileDrop } from '../../../shared/ui/useFileDrop.ts';
import { useImportText } from './useImportText.ts';

type DropZoneProps = {
  readonly onFiles: (files: readonly File[]) => void;
};

/** Where a file comes in: dropped anywhere on the page, or chosen. */
export function DropZone({ onFiles }: DropZoneProps) {
  const t = useImportText();
  const input = useRef<HTMLInputElement>(null);
  const [noFile, setNoFile] = useState(false);
  const take = (files: readonly File[]) => {
    setNoFile(files.length === 0);
    if (files.length > 0) onFiles(files);
  };
  const over = useFileDrop(take);

  return (
    <Box
      sx={{
        display: 'flex',
        flexDirection: { xs: 'column', sm: 'row' },
        alignItems: { xs: 'flex-start', sm: 'center' },
        gap: 2,
        p: { xs: 2, sm: 3 },
        border: '1px dashed',
        borderColor: over ? 'primary.main' : 'line.control',
        borderRadius: '10px',
        bgcolor: over ? 'tint.accent' : 'background.paper',
      }}
    >
      <Box sx={{ color: over ? 'primary.main' : 'ink.faint', lineHeight: 0 }}>
        <FileUp size={32} strokeWidth={1.4} aria-hidden />
      </Box>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography variant="h2">{t('drop.title')}</Typography>
        <Typography variant="body2" sx={{ color: 'ink.soft', mt: 0.5, maxWidth: '62ch' }}>
          {t('drop.hint')}
        </Typography>
        <Typography variant="caption" component="p" sx={{ color: 'ink.faint', mt: 0.5 }}>
          {t('drop.private')}
        </Typography>
        <Typography variant="body2" role="status" sx={{ color: 'warning.main' }}>
          {noFile ? t('drop.folder') : ''}
        </Typography>
      </Box>
      <Button
        variant="contained"
        color="primary"
        onClick={() => {
          input.current?.click();
        }}
      >
        {t('drop.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('drop.label')}
        onChange={(event) => {
          take([...(event.target.files ?? [])]);
          // The same file, corrected meanwhile, can be chosen again.
          event.target.value = '';
        }}
      />
    </Box>
  );
}
