import type { ShopSettings } from '../../shared/data/shopSettings.ts';

/** Settings of a new shop as this browser suggests them: its zone, its week. */
export function defaultShop(name: string): ShopSettings {
  return { name, zone: browserZone(), weekStart: firstWeekday(navigator.language), currency: null };
}

/** The zone of this computer's clock, for what belongs to no shop. */
export function browserZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Where the browser does not know, Monday (ISO 8601). */
function firstWeekday(locale: string): ShopSettings['weekStart'] {
  const known: Intl.Locale & { getWeekInfo?: () => { firstDay: number } } = new Intl.Locale(locale);
  const { firstDay } = known.getWeekInfo?.() ?? { firstDay: 1 };
  return WEEKDAYS.find((day) => day === firstDay) ?? 1;
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
