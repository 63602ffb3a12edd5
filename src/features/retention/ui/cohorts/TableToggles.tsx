import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { PERIOD_UNITS } from '../../../../shared/domain/time/periods.ts';
import { SHOWN_MEASURES, shownMeasure, withMeasure, type PageState } from '../pageState.ts';
import { useRetentionText } from '../retentionText.ts';
import type { ChangePage } from '../usePageState.ts';

type TableTogglesProps = {
  readonly state: PageState;
  readonly change: ChangePage;
};

/** The two settings of the table that are changed most: period and measure. */
export function TableToggles({ state, change }: TableTogglesProps) {
  const t = useRetentionText();
  return (
    <Box
      sx={{
        display: 'flex',
        gap: 1,
        overflowX: 'auto',
        maxWidth: '100%',
        '& > *': { flexShrink: 0 },
        '& button': { whiteSpace: 'nowrap' },
      }}
    >
      <ToggleButtonGroup
        exclusive
        aria-label={t('options.unit.label')}
        value={state.query.period}
        onChange={(_event, value) => {
          const period = PERIOD_UNITS.find((unit) => unit === value);
          if (period) change((now) => ({ ...now, query: { ...now.query, period } }));
        }}
      >
        {PERIOD_UNITS.map((unit) => (
          <ToggleButton key={unit} value={unit}>
            {t(`options.unit.${unit}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <ToggleButtonGroup
        exclusive
        aria-label={t('options.measure.label')}
        value={shownMeasure(state)}
        onChange={(_event, value) => {
          const measure = SHOWN_MEASURES.find((shown) => shown === value);
          if (measure) change((now) => withMeasure(now, measure));
        }}
      >
        {SHOWN_MEASURES.map((measure) => (
          <ToggleButton key={measure} value={measure} title={t(`options.measure.hints.${measure}`)}>
            {t(`options.measure.${measure}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Box>
  );
}
