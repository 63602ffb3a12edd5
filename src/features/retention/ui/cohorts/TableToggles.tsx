import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { memo } from 'react';
import { PERIOD_UNITS, type PeriodUnit } from '../../../../shared/domain/time/periods.ts';
import { SHOWN_MEASURES, withMeasure, type ShownMeasure } from '../pageState.ts';
import { useRetentionText } from '../retentionText.ts';
import type { ChangePage } from '../usePageState.ts';

type TableTogglesProps = {
  readonly period: PeriodUnit;
  readonly measure: ShownMeasure;
  readonly change: ChangePage;
};

/** The two settings of the table that are changed most: period and measure. */
export const TableToggles = memo(function TableToggles(props: TableTogglesProps) {
  const { period, measure, change } = props;
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
        value={period}
        onChange={(_event, value) => {
          const chosen = PERIOD_UNITS.find((unit) => unit === value);
          if (chosen) change((now) => ({ ...now, query: { ...now.query, period: chosen } }));
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
        value={measure}
        onChange={(_event, value) => {
          const chosen = SHOWN_MEASURES.find((shown) => shown === value);
          if (chosen) change((now) => withMeasure(now, chosen));
        }}
      >
        {SHOWN_MEASURES.map((shown) => (
          <ToggleButton key={shown} value={shown} title={t(`options.measure.hints.${shown}`)}>
            {t(`options.measure.${shown}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Box>
  );
});
