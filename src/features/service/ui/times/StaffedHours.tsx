import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId } from 'react';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import type { StaffedHour } from '../../domain/times/hoursOfDay.ts';
import { useServiceText } from '../serviceText.ts';
import { SetLink } from '../sets/SetLink.tsx';
import type { TimesSearch } from './timesSearch.ts';

type StaffedHoursProps = {
  readonly hours: readonly StaffedHour[];
  readonly search: TimesSearch;
  readonly change: (patch: Partial<TimesSearch>) => void;
  /** Epoch ms as of which it was measured. */
  readonly at: number;
};

/** How many questions came in and were answered in each hour, each number with its conversations. */
export function StaffedHours({ hours, search, change, at }: StaffedHoursProps) {
  const t = useServiceText();
  const format = useFormat();
  const table = useId();
  const { day, from, until, hours: open } = search;
  const Icon = open ? ChevronDown : ChevronRight;
  const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`;
  const counted = (side: 'arrivals' | 'answers', { hour, arrived, answered }: StaffedHour) => {
    const n = side === 'arrivals' ? arrived : answered;
    const set = { of: 'staffing', side, day, hour, from, until, at } as const;
    return (
      <SetLink
        name={[t(`times.staffing.${side}`), clock(hour)].join(t('levels.values.list'))}
        set={n === 0 ? null : set}
      >
        {format.number(n)}
      </SetLink>
    );
  };
  return (
    <Box sx={{ mt: 1 }}>
      <Button
        aria-expanded={open}
        aria-controls={table}
        startIcon={<Icon strokeWidth={1.6} aria-hidden />}
        onClick={() => {
          change({ hours: !open });
        }}
      >
        {t('times.staffing.hours')}
      </Button>
      <Box id={table} hidden={!open}>
        {open && (
          <DataTable
            label={t('times.staffing.hours')}
            rows={hours}
            rowKey={({ hour }) => String(hour)}
            columns={[
              {
                id: 'hour',
                head: t('times.staffing.hour'),
                cell: ({ hour }) => clock(hour),
              },
              {
                id: 'arrivals',
                head: t('times.staffing.came'),
                align: 'right',
                cell: (hour) => counted('arrivals', hour),
                sortBy: ({ arrived }) => arrived,
              },
              {
                id: 'answers',
                head: t('times.staffing.answered'),
                align: 'right',
                cell: (hour) => counted('answers', hour),
                sortBy: ({ answered }) => answered,
              },
            ]}
          />
        )}
      </Box>
    </Box>
  );
}
