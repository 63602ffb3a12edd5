import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import { IMPORT_KINDS, type ImportKind } from '../domain/importFields.ts';
import { KindName } from './KindName.tsx';
import { useImportText } from './useImportText.ts';

type KindChoiceProps = {
  readonly kind: ImportKind;
  readonly onChange: (kind: ImportKind) => void;
};

/** What the rows of a file are. */
export function KindChoice({ kind, onChange }: KindChoiceProps) {
  const t = useImportText();
  return (
    <RadioGroup
      aria-label={t('recognised.title')}
      value={kind}
      onChange={(_, value) => {
        const chosen = IMPORT_KINDS.find((each) => each === value);
        if (chosen) onChange(chosen);
      }}
      sx={{
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 280px), 1fr))',
        columnGap: 3,
        rowGap: 0.5,
      }}
    >
      {IMPORT_KINDS.map((each) => (
        <FormControlLabel
          key={each}
          value={each}
          control={<Radio />}
          sx={{ alignItems: 'flex-start', m: 0, '& .MuiRadio-root': { mt: '-2px', ml: '-6px' } }}
          disableTypography
          label={
            <Box sx={{ py: 0.5 }}>
              <KindName kind={each} component="span" />
              <Typography variant="body2" component="span" sx={{ color: 'ink.soft' }}>
                {t(`kinds.${each}.about`)}
              </Typography>
            </Box>
          }
        />
      ))}
    </RadioGroup>
  );
}
