import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { LANGUAGES } from '../../../../shared/i18n/language.ts';
import type { BothLanguages } from '../../domain/surveys/surveySchema.ts';

type Props = {
  readonly labels: BothLanguages;
  readonly text: BothLanguages;
  /** Letters. */
  readonly most: number;
  readonly disabled: boolean;
  readonly onChange: (text: BothLanguages) => void;
};

/** One text in both languages. */
export function BothTexts({ labels, text, most, disabled, onChange }: Props) {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 160px), 1fr))',
      }}
    >
      {LANGUAGES.map((language) => (
        <TextField
          key={language}
          label={labels[language]}
          value={text[language]}
          disabled={disabled}
          multiline
          slotProps={{ htmlInput: { maxLength: most, lang: language } }}
          onChange={(event) => {
            onChange({ ...text, [language]: event.target.value });
          }}
        />
      ))}
    </Box>
  );
}
