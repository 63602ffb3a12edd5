import FormControlLabel from '@mui/material/FormControlLabel';
import Stack from '@mui/material/Stack';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import type { ServiceLevelSettings } from '../../../domain/levels/serviceLevelSettings.ts';
import type { LevelEdit } from './levelEdit.ts';
import { LevelHelp } from './LevelHelp.tsx';

type Pauses = ServiceLevelSettings['pauses'];

type PauseFieldsProps = {
  readonly edit: LevelEdit;
  readonly pauses: Pauses;
  readonly live: Pauses | undefined;
  readonly onChange: (pauses: Pauses) => void;
};

/** In which states clocks stand still. */
export function PauseFields({ edit, pauses, live, onChange }: PauseFieldsProps) {
  const { tools, disabled } = edit;
  const { t } = tools;
  return (
    <Stack sx={{ gap: 0.5 }}>
      {(['pending', 'hold'] as const).map((state) => (
        <div key={state}>
          <FormControlLabel
            sx={{ m: 0, gap: 1 }}
            label={t(`levels.fields.${state}`)}
            disabled={disabled}
            control={
              <Switch
                checked={pauses[state]}
                onChange={(_, checked) => {
                  onChange({ ...pauses, [state]: checked });
                }}
              />
            }
          />
          {live && live[state] !== pauses[state] && (
            <Typography variant="caption" component="p">
              <LevelHelp live={t(live[state] ? 'levels.values.stands' : 'levels.values.runs')} />
            </Typography>
          )}
        </div>
      ))}
    </Stack>
  );
}
