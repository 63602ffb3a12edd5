import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { BarChart } from '../../../../shared/ui/chart/BarChart.tsx';
import { ChartFrame } from '../../../../shared/ui/chart/ChartFrame.tsx';
import { hoursOfDay } from '../../domain/times/hoursOfDay.ts';
import type { ResponseTimes } from '../../domain/times/timesTypes.ts';
import { useServiceText } from '../serviceText.ts';
import { setHref } from '../sets/setHref.ts';
import { StaffedHours } from './StaffedHours.tsx';
import type { TimesSearch } from './timesSearch.ts';

type Props = {
  readonly staffing: ResponseTimes['staffing'];
  readonly search: TimesSearch;
  readonly change: (patch: Partial<TimesSearch>) => void;
  /** Epoch ms as of which it was measured. */
  readonly at: number;
};

/** Monday, 1 January 2024, as a civil day. */
const A_MONDAY = 19_723;
const DAYS = [-1, 0, 1, 2, 3, 4, 5, 6];

/** When questions come in, and when people answer. */
export function StaffingPanel({ staffing, search, change, at }: Props) {
  const { day, from, until } = search;
  const navigate = useNavigate();
  const t = useServiceText();
  const format = useFormat();
  const hours = useMemo(() => hoursOfDay(staffing, day), [staffing, day]);
  const x = hours.map(({ hour }) => `${String(hour).padStart(2, '0')}:00`);
  const number = (value: number) => format.number(value, 1);
  const title = t('times.staffing.title');
  const sideOf = (series: string) => (series === 'answers' ? 'answers' : 'arrivals');
  return (
    <ChartFrame
      title={title}
      subtitle={t('times.staffing.subtitle')}
      fileName={t('times.staffing.file')}
      tools={
        <TextField
          select
          label={t('times.staffing.day')}
          value={day}
          sx={{ minWidth: 120 }}
          onChange={(event) => {
            change({ day: Number(event.target.value) });
          }}
        >
          {DAYS.map((each) => (
            <MenuItem key={each} value={each}>
              {each < 0 ? t('times.staffing.allDays') : format.weekday(A_MONDAY + each)}
            </MenuItem>
          ))}
        </TextField>
      }
      table={{
        columns: [
          { head: t('times.staffing.hour') },
          { head: t('times.staffing.arrivals'), format: number },
          { head: t('times.staffing.answers'), format: number },
        ],
        rows: hours.map(({ arrivals, answers }, i) => [x[i] ?? '', arrivals, answers]),
      }}
    >
      <BarChart
        label={title}
        x={x}
        height={220}
        format={number}
        press={{
          words: (series, place) => {
            const one = hours[place];
            const side = sideOf(series);
            const count = side === 'answers' ? one?.answered : one?.arrived;
            if (count === undefined || count === 0) return null;
            const name = [t(`times.staffing.${side}`), x[place]].join(t('levels.values.list'));
            return t('sets.open', { number: format.number(count), name });
          },
          go: (series, hour) => {
            const side = sideOf(series);
            void navigate(setHref({ of: 'staffing', side, day, hour, from, until, at }));
          },
        }}
        series={[
          {
            id: 'arrivals',
            label: t('times.staffing.arrivals'),
            values: hours.map(({ arrivals }) => arrivals ?? 0),
          },
          {
            id: 'answers',
            label: t('times.staffing.answers'),
            values: hours.map(({ answers }) => answers ?? 0),
          },
        ]}
      />
      <StaffedHours hours={hours} search={search} change={change} at={at} />
    </ChartFrame>
  );
}
