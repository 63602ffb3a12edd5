import Button from '@mui/material/Button';
import { FileArchive } from 'lucide-react';
import { useRef } from 'react';
import { useAppText } from '../useAppText.ts';
import { BACKUP_ENDING } from './backupEnding.ts';

type BackupFileButtonProps = {
  readonly onFile: (file: File) => void;
};

/** Chooses a backup from the disk. */
export function BackupFileButton({ onFile }: BackupFileButtonProps) {
  const t = useAppText();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        variant="contained"
        color="primary"
        startIcon={<FileArchive strokeWidth={1.6} aria-hidden />}
        onClick={() => {
          input.current?.click();
        }}
      >
        {t('backup.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={BACKUP_ENDING}
        aria-label={t('backup.file')}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onFile(file);
          // The same file can be chosen again.
          event.target.value = '';
        }}
      />
    </>
  );
}
