import { z } from 'zod';
import type { Formats } from '../../../../../shared/i18n/createFormats.ts';
import type { PolicyWords } from '../../../../../shared/ui/policy/policyArea.ts';
import type { BusinessCalendar, OpenPeriod } from '../../../domain/hours/businessCalendar.ts';
import { periodsText } from '../../../domain/hours/periodsText.ts';
import { WEEKDAYS } from '../../../domain/hours/weekday.ts';
import { LEVEL_KINDS } from '../../../domain/levels/levelKinds.ts';
import { LEVEL_METRICS } from '../../../domain/levels/levelsRehearsal.ts';
import type {
  LevelTarget,
  ServiceLevelSettings,
} from '../../../domain/levels/serviceLevelSettings.ts';
import type { ServiceText } from '../../serviceText.ts';
import { levelTimeWords } from './levelTimeWords.ts';

const FIELDS = [
  'name',
  'zone',
  'week',
  'specialDays',
  'source',
  'channel',
  'priority',
  'calendar',
  'first',
  'next',
  'resolution',
  'pending',
  'hold',
] as const;

/** Special days that are written out; of ten years of holidays nobody reads more. */
const MOST_DAYS = 60;

const periods = z.array(z.object({ from: z.number(), until: z.number() }));
const days = z.array(z.object({ date: z.string(), name: z.string(), periods }));
const item = z.object({ id: z.string() });

/** What levels are put into words with. */
export type LevelTools = {
  readonly t: ServiceText;
  readonly format: Formats;
  /** The newest settings that have an item first. */
  readonly known: readonly ServiceLevelSettings[];
};

/** Names and values of the levels as the form has them, for diffs, history and rehearsals. */
export function levelWords(tools: LevelTools): PolicyWords {
  const { t } = tools;
  return {
    field: (path) => fieldWords(tools, path),
    value: (path, value) => valueWords(tools, path, value),
    metric: (id) => {
      const known = LEVEL_METRICS.find((metric) => metric === id);
      return known ? t(`levels.metrics.${known}`) : id;
    },
  };
}

function fieldWords(tools: LevelTools, [list = '', id, ...rest]: readonly string[]): string {
  const { t } = tools;
  const names = rest.map((name) => {
    const field = FIELDS.find((one) => one === name);
    if (field) return t(`levels.fields.${field}`);
    const day = WEEKDAYS.find((one) => one === name);
    return day ? t(`levels.weekdays.${day}`) : name;
  });
  if (list === 'pauses') {
    const field = FIELDS.find((one) => one === id);
    return [t('levels.pauses'), ...(field ? [t(`levels.fields.${field}`)] : [])].join(' · ');
  }
  const section = list === 'calendars' ? t('levels.calendars') : t('levels.targets');
  if (id === undefined) return section;
  return [itemWords(tools, list, id), ...names].join(' · ');
}

/** A calendar or target by its id, as it is called. */
function itemWords(tools: LevelTools, list: string, id: string): string {
  if (list === 'calendars') return calendarName(tools, id);
  const target = tools.known.flatMap(({ targets }) => targets).find((one) => one.id === id);
  return target ? whoWords(tools, target) : tools.t('levels.fields.target');
}

/** The name of a calendar; null is the wall clock. */
export function calendarName({ t, known }: LevelTools, id: string | null): string {
  if (id === null) return t('levels.wall');
  const calendar = known.flatMap(({ calendars }) => calendars).find((one) => one.id === id);
  if (!calendar) return t('levels.gone');
  return calendar.name.trim() === '' ? t('levels.unnamed') : calendar.name;
}

/** Whom a target is for: "chat, urgent". */
export function whoWords(
  { t }: Pick<LevelTools, 't'>,
  { channel, priority }: Pick<LevelTarget, 'channel' | 'priority'>,
): string {
  return [
    channel ?? t('levels.values.anyChannel'),
    priority ?? t('levels.values.anyPriority'),
  ].join(t('levels.values.list'));
}

function valueWords(tools: LevelTools, path: readonly string[], value: unknown): string {
  const { t, format } = tools;
  const name = path.at(-1) ?? '';
  if (name === 'calendar' && (value === null || typeof value === 'string')) {
    return calendarName(tools, value);
  }
  if (value === null) {
    if (name === 'channel') return t('levels.values.anyChannel');
    return t(name === 'priority' ? 'levels.values.anyPriority' : 'levels.values.noPromise');
  }
  if (typeof value === 'boolean') return t(value ? 'levels.values.stands' : 'levels.values.runs');
  if (typeof value === 'number') return levelTimeWords(t, format, value);
  if (typeof value === 'string') return value.trim() === '' ? t('levels.values.none') : value;
  if (path[0] === 'calendars' && path[2] === 'week') {
    const open = periods.safeParse(value);
    return open.success ? periodsWords(t, open.data) : '–';
  }
  if (name === 'specialDays') {
    const special = days.safeParse(value);
    return special.success ? daysWords(t, special.data) : '–';
  }
  if (Array.isArray(value)) {
    const ids = z.array(item).safeParse(value);
    const names = ids.success ? ids.data.map(({ id }) => itemWords(tools, path[0] ?? '', id)) : [];
    return names.length === 0 ? t('levels.values.none') : names.join('; ');
  }
  const { success, data } = item.safeParse(value);
  return success ? wholeWords(tools, path[0] ?? '', data.id) : '–';
}

/** A calendar or target that was added or removed. */
function wholeWords(tools: LevelTools, list: string, id: string): string {
  const { t, known } = tools;
  if (list === 'calendars') {
    const calendar = known.flatMap(({ calendars }) => calendars).find((one) => one.id === id);
    return calendar
      ? t('levels.values.calendar', { name: calendarName(tools, id), zone: calendar.zone })
      : t('levels.gone');
  }
  const target = known.flatMap(({ targets }) => targets).find((one) => one.id === id);
  return target ? targetWords(tools, target) : t('levels.fields.target');
}

/** A target as one line: for whom, what, and by which hours. */
export function targetWords(tools: LevelTools, target: LevelTarget): string {
  const { t, format } = tools;
  const promises = LEVEL_KINDS.flatMap((kind) => {
    const seconds = target[kind];
    if (seconds === null) return [];
    return [t(`levels.values.promises.${kind}`, { time: levelTimeWords(t, format, seconds) })];
  });
  return t('levels.values.target', {
    who: whoWords(tools, target),
    promises:
      promises.length === 0 ? t('levels.values.noPromise') : promises.join(t('levels.values.list')),
    calendar: calendarName(tools, target.calendar),
  });
}

/** "09:00–12:00, 13:30–18:00", "closed", "day and night". */
export function periodsWords(t: ServiceText, open: readonly OpenPeriod[]): string {
  const [first] = open;
  if (!first) return t('levels.values.closed');
  const allDay = open.length === 1 && first.from === 0 && first.until === 1440;
  return allDay ? t('levels.values.allDay') : periodsText(open);
}

function daysWords(t: ServiceText, special: BusinessCalendar['specialDays']): string {
  if (special.length === 0) return t('levels.values.none');
  const said = special.slice(0, MOST_DAYS).map(({ date, name, periods: open }) => {
    const day = name === '' ? date : `${date} ${name}`;
    return t('levels.values.day', { day, hours: periodsWords(t, open) });
  });
  const more = special.length - said.length;
  return [...said, ...(more > 0 ? [t('levels.values.more', { n: more })] : [])].join('; ');
}
