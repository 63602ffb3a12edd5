import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { Plus } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { useShopSettings } from '../../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../../shared/data/workspaceContext.tsx';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { EmptyState } from '../../../../../shared/ui/EmptyState.tsx';
import type { PolicyFormProps } from '../../../../../shared/ui/policy/policyArea.ts';
import { useNotify } from '../../../../../shared/ui/useNotify.ts';
import { useSearchState } from '../../../../../shared/ui/useSearchState.ts';
import { MOST_CALENDARS } from '../../../domain/hours/businessCalendar.ts';
import { newCalendar, newTarget, withoutCalendar } from '../../../domain/levels/newLevels.ts';
import { serviceLevelProblems } from '../../../domain/levels/serviceLevelProblems.ts';
import type { ServiceLevelSettings } from '../../../domain/levels/serviceLevelSettings.ts';
import { serviceCalls } from '../../serviceCalls.ts';
import { useDeskJob } from '../../useDeskJob.ts';
import { useServiceText } from '../../serviceText.ts';
import { levelsSearch } from '../levelsSearch.ts';
import { CalendarItem } from './CalendarItem.tsx';
import { FormPart } from './FormPart.tsx';
import { freshId, type LevelEdit } from './levelEdit.ts';
import { PauseFields } from './PauseFields.tsx';
import { TargetList } from './TargetList.tsx';

/** Targets, the calendars that they are counted by, and pauses. */
export function LevelsForm(props: PolicyFormProps<ServiceLevelSettings>) {
  const { settings, live, onChange, disabled } = props;
  const t = useServiceText();
  const format = useFormat();
  const notify = useNotify();
  const { db } = useWorkspace();
  const zone = useShopSettings(db)?.zone ?? 'UTC';
  const [{ calendar: open }, change] = useSearchState(levelsSearch);
  const { data: choices } = useDeskJob((stamp) => serviceCalls.choices({ stamp }));
  const edit = useMemo(
    (): LevelEdit => ({
      tools: { t, format, known: [settings, ...(live ? [live] : [])] },
      problems: serviceLevelProblems(settings),
      disabled,
    }),
    [t, format, settings, live, disabled],
  );
  // What an undo starts from is the draft of then, not of now.
  const newest = useRef({ settings, onChange });
  useEffect(() => {
    newest.current = { settings, onChange };
  });
  const { calendars, targets } = settings;
  const set = (patch: Partial<ServiceLevelSettings>) => {
    onChange({ ...settings, ...patch });
  };
  const restore = (patch: (now: ServiceLevelSettings) => Partial<ServiceLevelSettings>) => () => {
    const { settings: now, onChange: put } = newest.current;
    put({ ...now, ...patch(now) });
  };
  if (calendars.length === 0 && targets.length === 0) {
    const begin = () => {
      const calendar = newCalendar(freshId('calendar', settings), t('levels.firstCalendar'), zone);
      const target = newTarget(freshId('target', settings), calendar.id);
      set({ calendars: [calendar], targets: [target] });
    };
    return (
      <EmptyState
        title={t('levels.nothing')}
        action={
          <Button variant="contained" color="primary" disabled={disabled} onClick={begin}>
            {t('levels.begin')}
          </Button>
        }
      >
        {t('levels.nothingText')}
      </EmptyState>
    );
  }
  return (
    <Stack sx={{ gap: 3, container: 'levels / inline-size' }}>
      <TargetList
        edit={edit}
        settings={settings}
        live={live}
        choices={choices}
        onChange={(next) => {
          set({ targets: next });
        }}
        onRemove={(target, place) => {
          set({ targets: targets.filter(({ id }) => id !== target.id) });
          notify({
            text: t('levels.targetRemoved'),
            undo: restore((now) => ({ targets: now.targets.toSpliced(place, 0, target) })),
          });
        }}
      />
      <FormPart title={t('levels.calendars')} hint={t('levels.calendarsHint')}>
        {calendars.map((calendar, place) => (
          <CalendarItem
            key={calendar.id}
            edit={edit}
            calendar={calendar}
            place={place}
            live={live?.calendars.find(({ id }) => id === calendar.id)}
            compared={live !== null}
            open={open === calendar.id}
            onToggle={() => {
              change({ calendar: open === calendar.id ? '' : calendar.id });
            }}
            onChange={(next) => {
              set({ calendars: calendars.map((one) => (one.id === calendar.id ? next : one)) });
            }}
            onRemove={() => {
              const counted = new Set(
                targets.flatMap((one) => (one.calendar === calendar.id ? [one.id] : [])),
              );
              set(withoutCalendar(settings, calendar.id));
              notify({
                text: t('levels.calendarRemoved'),
                undo: restore((now) => ({
                  calendars: now.calendars.toSpliced(place, 0, calendar),
                  targets: now.targets.map((one) =>
                    counted.has(one.id) ? { ...one, calendar: calendar.id } : one,
                  ),
                })),
              });
            }}
          />
        ))}
        <Button
          disabled={disabled || calendars.length >= MOST_CALENDARS}
          startIcon={<Plus strokeWidth={1.6} aria-hidden />}
          sx={{ alignSelf: 'flex-start' }}
          onClick={() => {
            const name = t('levels.newCalendar', { n: calendars.length + 1 });
            const made = newCalendar(freshId('calendar', settings), name, zone);
            set({ calendars: [...calendars, made] });
            change({ calendar: made.id });
          }}
        >
          {t('levels.addCalendar')}
        </Button>
      </FormPart>
      <FormPart title={t('levels.pauses')} hint={t('levels.pausesHint')}>
        <PauseFields
          edit={edit}
          pauses={settings.pauses}
          live={live?.pauses}
          onChange={(pauses) => {
            set({ pauses });
          }}
        />
      </FormPart>
    </Stack>
  );
}
