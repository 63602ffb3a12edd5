import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import { ChevronDown, Download } from 'lucide-react';
import { useId, useState } from 'react';
import {
  EXPORT_FORMATS,
  type ExportContents,
  type ExportFormat,
  type ExportOptions,
} from '../domain/export/exportTable.ts';
import { JobCancelled } from '../domain/jobs/job.ts';
import { useSharedText } from '../i18n/useSharedText.ts';
import { exportFile } from './exportFile.ts';
import { saveFile } from './saveFile.ts';
import { useNotify } from './useNotify.ts';

/** An export that shows personal data, for the audit trail. */
export type RevealedExport = {
  readonly fileName: string;
  readonly format: ExportFormat;
  /** Ids of the personal columns. */
  readonly columns: readonly string[];
};

type ExportButtonProps = {
  /** The file is named "<shop> <name> <date>". */
  readonly shop: string;
  /** What the table lists; also the name of the sheet. */
  readonly name: string;
  /** As in 2026-11-21. */
  readonly date: string;
  readonly columns: ExportContents['columns'];
  /** Asked for when a format is chosen. Where `reveal` is false they may be masked already. */
  readonly rows: (options: ExportOptions) => ExportContents['rows'];
  /**
   * Told before a file with readable personal data is written, which waits for it and is not
   * written when it fails. Without it, personal columns are always masked.
   */
  readonly onReveal?: (revealed: RevealedExport) => void | Promise<void>;
  readonly label?: string;
  readonly disabled?: boolean;
};

/** Saves a table as CSV, Excel or JSON lines, personal data masked unless that is switched off. */
export function ExportButton(props: ExportButtonProps) {
  const { shop, name, date, columns, rows, onReveal, label, disabled = false } = props;
  const t = useSharedText();
  const id = useId();
  const notify = useNotify();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [reveal, setReveal] = useState(false);
  const [running, setRunning] = useState(false);
  const personal = columns.filter(({ kind }) => kind === 'personal').map(({ id }) => id);
  const canReveal = personal.length > 0 && onReveal !== undefined;

  const write = async (format: ExportFormat) => {
    const fileName = `${[shop, name, date].filter((part) => part !== '').join(' ')}.${format}`;
    if (reveal) await onReveal?.({ fileName, format, columns: personal });
    const options = { reveal };
    const { blob, cut } = await exportFile(format, { name, columns, rows: rows(options) }, options);
    saveFile(fileName, blob);
    if (cut > 0) notify({ text: t('exports.cut', { count: cut }) });
  };

  const start = (format: ExportFormat) => {
    setAnchor(null);
    setRunning(true);
    write(format)
      .catch((error: unknown) => {
        // Whoever stopped it knows.
        if (error instanceof JobCancelled) return;
        notify({ text: t('exports.failed') });
      })
      .finally(() => {
        setRunning(false);
      });
  };

  return (
    <>
      <Button
        disabled={disabled || running}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        startIcon={<Download strokeWidth={1.6} aria-hidden />}
        endIcon={<ChevronDown strokeWidth={1.6} aria-hidden />}
        onClick={(event) => {
          // Each export begins masked.
          setReveal(false);
          setAnchor(event.currentTarget);
        }}
      >
        {running ? t('exports.busy') : (label ?? t('exports.button'))}
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => {
          setAnchor(null);
        }}
        slotProps={{ paper: { sx: { maxWidth: 320 } } }}
      >
        {canReveal && (
          <MenuItem
            role="menuitemcheckbox"
            aria-checked={!reveal}
            aria-labelledby={`${id}-mask`}
            aria-describedby={`${id}-revealed`}
            sx={{ alignItems: 'flex-start', whiteSpace: 'normal' }}
            onClick={() => {
              setReveal(!reveal);
            }}
          >
            <Checkbox checked={!reveal} inert size="small" sx={{ p: 0, mr: 1 }} />
            <Box>
              <span id={`${id}-mask`}>{t('exports.mask')}</span>
              <Typography
                id={`${id}-revealed`}
                variant="caption"
                component="p"
                sx={{ color: 'ink.soft' }}
              >
                {reveal ? t('exports.revealed') : ''}
              </Typography>
            </Box>
          </MenuItem>
        )}
        {canReveal && <Divider />}
        {EXPORT_FORMATS.map((format) => (
          <MenuItem
            key={format}
            onClick={() => {
              start(format);
            }}
          >
            {t(`exports.${format}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
