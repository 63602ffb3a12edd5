import TextField from '@mui/material/TextField';
import { useMemo } from 'react';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { ChartFrame } from '../../../../../shared/ui/chart/ChartFrame.tsx';
import type { Explanation } from '../../../../../shared/ui/explanation.ts';
import { Heatmap } from '../../../../../shared/ui/heatmap/Heatmap.tsx';
import type { HeatColumn, HeatRow } from '../../../../../shared/ui/heatmap/heatmapTypes.ts';
import { useSearchState } from '../../../../../shared/ui/useSearchState.ts';
import { WEEKDAYS } from '../../../domain/hours/weekday.ts';
import type { LevelRehearsal } from '../../../domain/levels/levelRehearsal.ts';
import { useServiceText } from '../../serviceText.ts';
import { levelsSearch } from '../levelsSearch.ts';
import { setHref } from '../../sets/setHref.ts';
import type { AskedRehearsal } from './askedRehearsal.ts';
import { hourEdges } from './hourEdges.ts';

type HoursPanelProps = {
  readonly result: LevelRehearsal;
  readonly asked: AskedRehearsal | null;
};

/** Monday, 1 January 2024, as a civil day: days of the week have their short names from it. */
const A_MONDAY = 19_723;
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/**
 * Breaches by the hour of the week in which they fell due: one side coloured, both on a press. Days
 * stand side by side, as seven columns fit where 24 do not.
 */
export function HoursPanel({ result: { hours }, asked }: HoursPanelProps) {
  const t = useServiceText();
  const format = useFormat();
  const [{ hours: side }, change] = useSearchState(levelsSearch);
  const title = t('levels.rehearsal.hours');
  const counts = (of: 'live' | 'draft', day: number, hour: number) =>
    hours[of][day * 24 + hour] ?? 0;
  const columns = useMemo(
    () =>
      WEEKDAYS.map((day, place): HeatColumn => {
        const short = format.weekday(A_MONDAY + place);
        return { id: day, label: t(`levels.weekdays.${day}`), short };
      }),
    [t, format],
  );
  const rows = useMemo(
    () =>
      HOURS.map((hour): HeatRow => {
        const cells = WEEKDAYS.map((_, place) => {
          const value = hours[side][place * 24 + hour] ?? 0;
          return { kind: 'value', value, text: value === 0 ? '' : format.number(value) } as const;
        });
        return { id: String(hour), label: `${hour}:00`, short: String(hour), cells };
      }),
    [hours, side, format],
  );
  // One scale for both sides: the same colour is the same count.
  const edges = useMemo(() => hourEdges(Math.max(0, ...hours.live, ...hours.draft)), [hours]);
  const explain = (row: string, column: string): Explanation => {
    const day = WEEKDAYS.findIndex((one) => one === column);
    const hour = Number(row);
    const key = day * 24 + hour;
    const isNone = counts(side, day, hour) === 0;
    return {
      ...(asked && !isNone
        ? {
            rows: {
              href: setHref({ of: 'breaches', side, ...asked, by: 'hour', key }),
              label: t(`levels.rehearsal.hourRows.${side}`),
            },
          }
        : {}),
      value: format.number(counts(side, day, hour)),
      sentence: t('levels.rehearsal.cell', {
        day: columns[day]?.label ?? '',
        from: hour,
        until: hour + 1,
      }),
      facts: (['live', 'draft'] as const).map((of) => ({
        term: t(`levels.rehearsal.${of}`),
        detail: format.number(counts(of, day, hour)),
      })),
    };
  };
  return (
    <ChartFrame
      title={title}
      subtitle={t('levels.rehearsal.hoursSubtitle')}
      fileName={t('levels.rehearsal.hoursFile')}
      tools={
        <TextField
          select
          value={side}
          onChange={({ target }) => {
            change({ hours: target.value === 'live' ? 'live' : 'draft' });
          }}
          slotProps={{
            select: { native: true },
            htmlInput: { 'aria-label': t('levels.rehearsal.side') },
          }}
        >
          <option value="live">{t('levels.rehearsal.live')}</option>
          <option value="draft">{t('levels.rehearsal.draft')}</option>
        </TextField>
      }
      table={() => ({
        columns: [
          { head: t('levels.rehearsal.weekday') },
          { head: t('levels.rehearsal.hour') },
          { head: t('levels.rehearsal.live'), format: (value) => format.number(value) },
          { head: t('levels.rehearsal.draft'), format: (value) => format.number(value) },
        ],
        rows: WEEKDAYS.flatMap((day, place) =>
          HOURS.map((hour) => [
            t(`levels.weekdays.${day}`),
            `${hour}:00`,
            counts('live', place, hour),
            counts('draft', place, hour),
          ]),
        ),
      })}
    >
      <Heatmap
        label={title}
        rowHead={{ label: t('levels.rehearsal.hour') }}
        columns={columns}
        rows={rows}
        edges={edges}
        legend={{
          low: t('levels.rehearsal.low'),
          high: t('levels.rehearsal.high', { n: format.number(edges.at(-1) ?? 0) }),
        }}
        explain={explain}
      />
    </ChartFrame>
  );
}
