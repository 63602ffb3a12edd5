import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { LANGUAGES, type Language } from '../../../../shared/i18n/language.ts';

/** Each in its own words, whichever language is spoken. */
const NAMES: Readonly<Record<Language, string>> = { en: 'English', 'zh-CN': '中文' };

type Props = {
  readonly label: string;
  readonly language: Language;
  /** px; large enough for fingers where customers choose. */
  readonly height?: number;
  readonly onChange: (language: Language) => void;
};

/** Chooses a language. */
export function LanguageSwitch({ label, language, height = 32, onChange }: Props) {
  return (
    <ToggleButtonGroup
      exclusive
      aria-label={label}
      value={language}
      onChange={(_, chosen: unknown) => {
        const found = LANGUAGES.find((each) => each === chosen);
        if (found) onChange(found);
      }}
    >
      {LANGUAGES.map((each) => (
        <ToggleButton key={each} value={each} lang={each} sx={{ minHeight: height, px: 2 }}>
          {NAMES[each]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
