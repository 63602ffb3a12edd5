import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { FUNNEL_GROUPS, FUNNEL_STEPS } from '../../domain/funnel/funnelTypes.ts';
import { Choice } from '../Choice.tsx';
import { useExperienceText } from '../experienceText.ts';
import { PeriodChoice } from '../period/PeriodChoice.tsx';
import { WINDOWS, type ChangeFunnel, type FunnelSearch } from './funnelSearch.ts';

type Props = { readonly search: FunnelSearch; readonly change: ChangeFunnel };

/** Which steps, of whom, within how long, and when begun. */
export function FunnelQuestionBar({ search, change }: Props) {
  const t = useExperienceText();
  return (
    <Stack
      direction="row"
      role="group"
      aria-label={t('funnel.ask.label')}
      sx={{ gap: 1.5, flexWrap: 'wrap' }}
    >
      <Choice
        label={t('funnel.ask.by')}
        value={search.by}
        values={FUNNEL_GROUPS}
        words={(by) => t(`funnel.ask.groups.${by}`)}
        onChange={(by) => {
          change({ by });
        }}
      />
      <Choice
        label={t('funnel.ask.window')}
        value={search.window}
        values={WINDOWS}
        words={(days) => t('funnel.ask.days', { count: days, n: days })}
        onChange={(window) => {
          change({ window });
        }}
      />
      <PeriodChoice
        label={t('funnel.ask.period')}
        days={search.days}
        onChange={(days) => {
          change({ days });
        }}
      />
      <TextField
        select
        label={t('funnel.ask.steps')}
        // By method the funnel begins where a method is chosen.
        disabled={search.by === 'method'}
        value={search.steps}
        sx={{ minWidth: 180, maxWidth: 420, flex: { xs: '1 1 100%', sm: '1 1 240px' } }}
        slotProps={{
          select: {
            multiple: true,
            renderValue: () =>
              FUNNEL_STEPS.filter((step) => search.steps.includes(step))
                .map((step) => t(`funnel.steps.${step}`))
                .join(' → '),
          },
        }}
        onChange={({ target: { value } }) => {
          const steps = FUNNEL_STEPS.filter((step) => value.includes(step));
          if (steps.length > 1) change({ steps });
        }}
      >
        {FUNNEL_STEPS.map((step) => (
          <MenuItem key={step} value={step}>
            {t(`funnel.steps.${step}`)}
          </MenuItem>
        ))}
      </TextField>
    </Stack>
  );
}
