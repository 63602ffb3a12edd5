import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { PolicyFormProps } from '../../../../shared/ui/policy/policyArea.ts';
import { PERIOD_UNITS, WEEK_STARTS } from '../../../../shared/domain/time/periods.ts';
import { OBSERVATION_RULES } from '../../domain/loyaltyRules.ts';
import type { RetentionDefaults } from '../../domain/retentionDefaults.ts';
import { WEEKDAYS } from '../explain/calendarWords.ts';
import { ChoiceField } from '../options/ChoiceField.tsx';
import { NumberField } from '../options/NumberField.tsx';
import { useRetentionText } from '../retentionText.ts';
import { BaselineField } from './BaselineField.tsx';
import { GoalField } from './GoalField.tsx';

const FIELDS = { display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' } } as const;

/** What the retention page and the loyalty tracker ask where nobody says otherwise. */
export function DefaultsForm({ settings, onChange, disabled }: PolicyFormProps<RetentionDefaults>) {
  const t = useRetentionText();
  const { loyalty } = settings;
  const set = (patch: Partial<RetentionDefaults>) => {
    onChange({ ...settings, ...patch });
  };
  const setLoyalty = (patch: Partial<RetentionDefaults['loyalty']>) => {
    set({ loyalty: { ...loyalty, ...patch } });
  };
  return (
    <Stack sx={{ gap: 3, maxWidth: 620 }}>
      <Box component="section">
        <Typography variant="h3">{t('defaults.page')}</Typography>
        <Typography variant="caption" component="p" sx={{ color: 'ink.faint', mb: 1.5 }}>
          {t('defaults.pageHint')}
        </Typography>
        <Box sx={FIELDS}>
          <TextField
            select
            label={t('defaults.fields.period')}
            value={settings.period}
            disabled={disabled}
            slotProps={{ select: { native: true } }}
            onChange={(event) => {
              const period = PERIOD_UNITS.find((unit) => unit === event.target.value);
              if (period) set({ period });
            }}
          >
            {PERIOD_UNITS.map((unit) => (
              <option key={unit} value={unit}>
                {t(`options.unit.${unit}`)}
              </option>
            ))}
          </TextField>
          <TextField
            select
            label={t('defaults.fields.weekStart')}
            value={settings.weekStart}
            disabled={disabled}
            helperText={t('defaults.hints.weekStart')}
            slotProps={{ select: { native: true } }}
            onChange={(event) => {
              const weekStart = WEEK_STARTS.find((day) => String(day) === event.target.value);
              if (weekStart) set({ weekStart });
            }}
          >
            {WEEK_STARTS.map((day) => (
              <option key={day} value={day}>
                {t(`explain.weekdays.${WEEKDAYS[day]}`)}
              </option>
            ))}
          </TextField>
          <NumberField
            label={t('defaults.fields.repeatDays')}
            hint={t('defaults.hints.repeatDays')}
            unit={t('repeat.days')}
            value={settings.repeatDays}
            min={1}
            max={1826}
            disabled={disabled}
            onChange={(repeatDays) => {
              if (repeatDays !== null) set({ repeatDays });
            }}
          />
          <NumberField
            label={t('defaults.fields.minSize')}
            hint={t('options.minSize.hint')}
            unit={t('options.minSize.unit')}
            value={settings.minSize}
            min={1}
            max={100_000}
            disabled={disabled}
            onChange={(minSize) => {
              if (minSize !== null) set({ minSize });
            }}
          />
          <NumberField
            label={t('defaults.fields.historyDays')}
            hint={t('options.historyDays.hint')}
            unit={t('options.historyDays.unit')}
            value={settings.historyDays}
            min={0}
            max={1826}
            disabled={disabled}
            onChange={(historyDays) => {
              if (historyDays !== null) set({ historyDays });
            }}
          />
        </Box>
      </Box>
      <Stack component="section" sx={{ gap: 1.5 }}>
        <Typography variant="h3">{t('loyalty.title')}</Typography>
        <Box sx={FIELDS}>
          <GoalField
            goal={loyalty.goal}
            disabled={disabled}
            onChange={(goal) => {
              setLoyalty({ goal });
            }}
          />
        </Box>
        <BaselineField
          baseline={loyalty.baseline}
          disabled={disabled}
          onChange={(baseline) => {
            setLoyalty({ baseline });
          }}
        />
        <ChoiceField
          label={t('defaults.fields.observation')}
          value={loyalty.observation}
          choices={OBSERVATION_RULES.map((value) => ({
            value,
            label: t(`defaults.observation.${value}`),
            hint: t(`defaults.observation.${value}Hint`),
            disabled,
          }))}
          onChange={(observation) => {
            setLoyalty({ observation });
          }}
        />
      </Stack>
    </Stack>
  );
}
