import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Link } from 'react-router';
import type { ShopSettings } from '../../../../shared/data/shopSettings.ts';
import type { ActivityRow } from '../../../../shared/domain/community/activityRecords.ts';
import { civilDate, isoDateOfCivilDay } from '../../../../shared/domain/time/civilDay.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { useNow } from '../../../../shared/ui/useNow.ts';
import {
  daysOfMonth,
  monthAfter,
  monthOf,
  monthText,
  monthWeeks,
} from '../../domain/activities/monthDays.ts';
import { useCommunityText } from '../communityText.ts';
import { activityAddress } from './activityAddress.ts';
import { ActivityTable } from './ActivityTable.tsx';

type MonthViewProps = {
  readonly activities: readonly ActivityRow[];
  readonly shop: ShopSettings;
  /** 2026-11; '' for the present one. */
  readonly month: string;
  readonly onMonth: (month: string) => void;
};

/** A month as a calendar, with its activities below in full. */
export function MonthView({ activities, shop, month: text, onMonth }: MonthViewProps) {
  const t = useCommunityText();
  const format = useFormat();
  const today = format.civilDayAt(useNow(), shop.zone);
  const month = monthOf(text, today);
  const { from, until } = daysOfMonth(month);
  const weeks = monthWeeks(month, shop.weekStart);
  const on = (first: number, last: number) =>
    activities.filter((each) => each.from <= last && each.until >= first);
  const name = format.month(from);
  const move = (by: number) => () => {
    onMonth(monthText(monthAfter(month, by)));
  };
  return (
    <Panel
      title={name}
      padded={false}
      tools={
        <Stack direction="row" sx={{ gap: 0.5 }}>
          <IconButton aria-label={t('activities.month.earlier')} onClick={move(-1)}>
            <ChevronLeft size={18} aria-hidden />
          </IconButton>
          <Button
            onClick={() => {
              onMonth('');
            }}
          >
            {t('activities.month.today')}
          </Button>
          <IconButton aria-label={t('activities.month.later')} onClick={move(1)}>
            <ChevronRight size={18} aria-hidden />
          </IconButton>
        </Stack>
      }
    >
      <Box
        component="table"
        aria-label={t('activities.month.label', { month: name })}
        sx={CALENDAR}
      >
        <thead>
          <tr>
            {(weeks[0] ?? []).map((day) => (
              <th key={day} scope="col">
                {format.weekday(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td
                  key={day}
                  data-outside={day < from || day > until}
                  {...(day === today ? { 'aria-current': 'date' as const } : {})}
                >
                  <time dateTime={isoDateOfCivilDay(day)}>{civilDate(day).day}</time>
                  {on(day, day).map(({ id, name: called }) => (
                    <Link key={id} to={activityAddress(id)} title={called}>
                      {called}
                    </Link>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Box>
      <ActivityTable
        activities={on(from, until)}
        currency={shop.currency}
        empty={t('activities.month.none', { month: name })}
      />
    </Panel>
  );
}

const CALENDAR = {
  width: '100%',
  tableLayout: 'fixed',
  borderCollapse: 'collapse',
  typography: 'body2',
  '& th': { typography: 'caption', color: 'ink.faint', textAlign: 'left', px: 1, py: 0.5 },
  '& td': {
    verticalAlign: 'top',
    height: { xs: 56, sm: 84 },
    px: { xs: 0.5, sm: 1 },
    py: 0.5,
    border: 1,
    borderColor: 'line.hair',
    overflow: 'hidden',
  },
  '& td[data-outside="true"]': { bgcolor: 'surface.muted' },
  '& td[data-outside="true"] time': { color: 'ink.soft' },
  '& td[aria-current] time': { color: 'primary.main', fontWeight: 600 },
  '& a': {
    display: 'block',
    minHeight: 24,
    mt: 0.25,
    px: 0.5,
    borderRadius: '4px',
    bgcolor: 'tint.accent',
    color: 'primary.main',
    textDecoration: 'none',
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
} as const;
