import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Tooltip from '@mui/material/Tooltip';
import { Download } from 'lucide-react';
import { useState, type RefObject } from 'react';
import { useSharedText } from '../../i18n/useSharedText.ts';
import { pictureOf } from '../picture/pictureOf.ts';
import { saveFile } from '../saveFile.ts';
import { toCsv } from '../toCsv.ts';
import { useNotify } from '../useNotify.ts';
import { twinCsvRows, twinOf, type TwinSource } from './twinTable.ts';

type ChartDownloadProps = {
  readonly table: TwinSource;
  readonly fileName: string;
  /** The frame to draw; null while it shows the table. */
  readonly picture: RefObject<HTMLElement | null> | null;
};

/** Saves a chart as numbers or as a picture. */
export function ChartDownload({ table, fileName, picture }: ChartDownloadProps) {
  const t = useSharedText();
  const notify = useNotify();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const name = t('chart.download');

  const savePicture = async (element: HTMLElement) => {
    try {
      saveFile(`${fileName}.png`, await pictureOf(element));
    } catch {
      notify({ text: t('chart.pngFailed') });
    }
  };

  return (
    <>
      <Tooltip title={name}>
        <IconButton
          aria-label={name}
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          onClick={(event) => {
            setAnchor(event.currentTarget);
          }}
        >
          <Download size={15} strokeWidth={1.6} aria-hidden />
        </IconButton>
      </Tooltip>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => {
          setAnchor(null);
        }}
      >
        <MenuItem
          onClick={() => {
            setAnchor(null);
            saveFile(`${fileName}.csv`, toCsv(twinCsvRows(twinOf(table))));
          }}
        >
          {t('chart.csv')}
        </MenuItem>
        <MenuItem
          disabled={picture === null}
          onClick={() => {
            setAnchor(null);
            if (picture?.current) void savePicture(picture.current);
          }}
        >
          {t('chart.png')}
        </MenuItem>
      </Menu>
    </>
  );
}
