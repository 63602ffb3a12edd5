import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { FileUp } from 'lucide-react';
import { useRef } from 'react';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { CsvDownload } from '../../../../shared/ui/CsvDownload.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { useFileDrop } from '../../../../shared/ui/useFileDrop.ts';
import {
  MOST_ADJUSTED,
  SHORTFALLS,
  type Shortfall,
} from '../../domain/adjustments/adjustmentTypes.ts';
import { useLoyaltyText, type LoyaltyText } from '../loyaltyText.ts';
import { chosenFile, type ChosenFile } from './chosenFile.ts';

type FileChoiceProps = {
  readonly zone: string;
  readonly file: ChosenFile | undefined;
  readonly shortfall: Shortfall;
  readonly onFile: (file: ChosenFile) => void;
  readonly onShortfall: (shortfall: Shortfall) => void;
};

/** Where the file comes in, and what becomes of deductions that are not covered. */
export function FileChoice({ zone, file, shortfall, onFile, onShortfall }: FileChoiceProps) {
  const t = useLoyaltyText();
  const format = useFormat();
  const input = useRef<HTMLInputElement>(null);
  const most = format.number(MOST_ADJUSTED);
  const take = (files: readonly File[]) => {
    const [first] = files;
    if (!first) return;
    chosenFile(first, zone).then(onFile, () => {
      onFile({ name: first.name, refused: 'noText' });
    });
  };
  useFileDrop(take);
  const fault = faultOf(t, file, most);
  return (
    <Panel title={t('adjustments.file.title')} sx={{ '& > div': { gap: 1.5 } }}>
      <Typography variant="body2" sx={{ color: 'ink.soft', maxWidth: '72ch' }}>
        {t('adjustments.file.text', { most })}
      </Typography>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <Button
          variant="outlined"
          startIcon={<FileUp strokeWidth={1.6} aria-hidden />}
          onClick={() => {
            input.current?.click();
          }}
        >
          {t('adjustments.file.choose')}
        </Button>
        <CsvDownload
          fileName="adjustments.csv"
          label={t('adjustments.file.template')}
          rows={() => [['id', 'customer', 'points', 'reason', 'expires']]}
        />
      </Box>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('adjustments.file.label')}
        onChange={(event) => {
          take([...(event.target.files ?? [])]);
          // The same file, corrected meanwhile, can be chosen again.
          event.target.value = '';
        }}
      />
      <TextField
        select
        label={t('adjustments.file.shortfall')}
        value={shortfall}
        sx={{ maxWidth: 420 }}
        onChange={(event) => {
          const chosen = SHORTFALLS.find((each) => each === event.target.value);
          if (chosen) onShortfall(chosen);
        }}
      >
        {SHORTFALLS.map((each) => (
          <MenuItem key={each} value={each}>
            {t(`adjustments.file.${each}`)}
          </MenuItem>
        ))}
      </TextField>
      {fault !== null && <Alert severity="error">{fault}</Alert>}
    </Panel>
  );
}

function faultOf(t: LoyaltyText, file: ChosenFile | undefined, most: string): string | null {
  if (!file) return null;
  if ('refused' in file) return t(`adjustments.file.${file.refused}`, { file: file.name, most });
  const { missing } = file.read;
  if (missing.length === 0) return null;
  const columns = missing.map((column) => t(`adjustments.file.columns.${column}`)).join(', ');
  return t('adjustments.file.missing', { file: file.name, columns });
}
