import { useColorScheme } from '@mui/material/styles';
import Stack from '@mui/material/Stack';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { LANGUAGES } from '../../shared/i18n/language.ts';
import { useLanguage } from '../../shared/i18n/useLanguage.ts';
import { SingleKeysSwitch } from '../../shared/ui/keys/SingleKeysSwitch.tsx';
import { Panel } from '../../shared/ui/Panel.tsx';
import { useAppText } from '../useAppText.ts';
import { COLOR_MODES } from './colorModes.ts';
import { useChooseLanguage } from './useChooseLanguage.ts';

/** Language and colour scheme; both belong to this browser, not to the shop. */
export function LookPanel() {
  const t = useAppText();
  const language = useLanguage();
  const chooseLanguage = useChooseLanguage();
  const { mode, setMode } = useColorScheme();
  return (
    <Panel title={t('settings.look')}>
      <Stack sx={{ gap: 1.5, alignItems: 'flex-start' }}>
        <Choice
          label={t('language.label')}
          value={language}
          options={LANGUAGES.map((each) => ({ value: each, label: t(`language.${each}`) }))}
          onChange={(chosen) => void chooseLanguage(chosen)}
        />
        <Choice
          label={t('theme.label')}
          value={mode ?? 'system'}
          options={COLOR_MODES.map((each) => ({ value: each, label: t(`theme.${each}`) }))}
          onChange={setMode}
        />
        <SingleKeysSwitch />
      </Stack>
    </Panel>
  );
}

type ChoiceProps<V extends string> = {
  readonly label: string;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly onChange: (value: V) => void;
};

function Choice<V extends string>({ label, value, options, onChange }: ChoiceProps<V>) {
  const id = useId();
  return (
    <div>
      <Typography
        id={id}
        variant="caption"
        component="p"
        sx={{ color: 'ink.soft', fontWeight: 500, mb: 0.5 }}
      >
        {label}
      </Typography>
      <ToggleButtonGroup
        exclusive
        value={value}
        aria-labelledby={id}
        onChange={(_event, chosen: unknown) => {
          const option = options.find((each) => each.value === chosen);
          if (option) onChange(option.value);
        }}
      >
        {options.map((option) => (
          <ToggleButton key={option.value} value={option.value}>
            {option.label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
