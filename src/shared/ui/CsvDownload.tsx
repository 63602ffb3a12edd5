import Button from '@mui/material/Button';
import { Download } from 'lucide-react';
import { useSharedText } from '../i18n/useSharedText.ts';
import { saveFile } from './saveFile.ts';
import { toCsv, type CsvValue } from './toCsv.ts';

type CsvDownloadProps = {
  readonly fileName: string;
  /** Head row first; asked for when the button is pressed. */
  readonly rows: () => Iterable<readonly CsvValue[]>;
  /** Says what is in the file, where "Download as CSV" is not enough. */
  readonly label?: string;
  readonly disabled?: boolean;
};

/** Saves rows as CSV. */
export function CsvDownload({ fileName, rows, label, disabled = false }: CsvDownloadProps) {
  const t = useSharedText();
  return (
    <Button
      disabled={disabled}
      startIcon={<Download strokeWidth={1.6} aria-hidden />}
      onClick={() => {
        saveFile(fileName, toCsv(rows()));
      }}
    >
      {label ?? t('download')}
    </Button>
  );
}
