import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { ATTRIBUTIONS, TIME_GROUPS } from '../../domain/metrics/groupedTimes.ts';
import { TIMED_METRICS } from '../../domain/metrics/metricSamples.ts';
import { useServiceText } from '../serviceText.ts';
import { PeriodFilter } from './PeriodFilter.tsx';
import { CLOCKS, type TimesSearch } from './timesSearch.ts';

type Props = {
  readonly search: TimesSearch;
  readonly change: (patch: Partial<TimesSearch>) => void;
  /** IANA zone of the shop. */
  readonly zone: string;
};

/** Which time, by which clock, of whom, and which moment puts it into a period. */
export function TimesQuestionBar({ search, change, zone }: Props) {
  const t = useServiceText();
  return (
    <Stack
      direction="row"
      role="group"
      aria-label={t('times.ask.label')}
      sx={{ gap: 1.5, flexWrap: 'wrap', alignItems: 'center' }}
    >
      <Select
        label={t('times.ask.metric')}
        value={search.metric}
        values={TIMED_METRICS}
        words={(metric) => t(`times.metrics.${metric}`)}
        onChange={(metric) => {
          change({ metric, group: -1 });
        }}
      />
      <Select
        label={t('times.ask.time')}
        value={search.clock}
        values={CLOCKS}
        words={(clock) => t(`times.ask.clocks.${clock}`)}
        onChange={(clock) => {
          change({ clock, group: -1 });
        }}
      />
      <Select
        label={t('times.ask.by')}
        value={search.by}
        values={TIME_GROUPS}
        words={(by) => t(`times.ask.groups.${by}`)}
        onChange={(by) => {
          change({ by, group: -1 });
        }}
      />
      <Select
        label={t('times.ask.attribution')}
        value={search.counted}
        values={ATTRIBUTIONS}
        words={(counted) => t(`times.ask.attributions.${counted}`)}
        onChange={(counted) => {
          change({ counted, group: -1 });
        }}
      />
      <PeriodFilter
        period={{ from: search.from, until: search.until }}
        zone={zone}
        onChange={(period) => {
          change({ ...period, group: -1 });
        }}
      />
    </Stack>
  );
}

type SelectProps<V extends string> = {
  readonly label: string;
  readonly value: V;
  readonly values: readonly V[];
  readonly words: (value: V) => string;
  readonly onChange: (value: V) => void;
};

function Select<V extends string>({ label, value, values, words, onChange }: SelectProps<V>) {
  return (
    <TextField
      select
      label={label}
      value={value}
      sx={{ minWidth: 180, flex: { xs: '1 1 100%', sm: '0 1 auto' } }}
      onChange={(event) => {
        const chosen = values.find((each) => each === event.target.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      {values.map((each) => (
        <MenuItem key={each} value={each}>
          {words(each)}
        </MenuItem>
      ))}
    </TextField>
  );
}
