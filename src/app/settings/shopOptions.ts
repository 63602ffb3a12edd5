import type { ShopSettings } from '../../shared/data/shopSettings.ts';

type Option<V extends string = string> = { readonly value: V; readonly label: string };

/** Every IANA zone that the browser knows, and the one that is chosen. */
export function zoneOptions(chosen: string): Option[] {
  const zones = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', chosen]);
  return [...zones].sort().map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));
}

/** ISO 4217 codes with their names in the language, after `none`. */
export function currencyOptions(language: string, none: string): Option[] {
  const names = new Intl.DisplayNames(language, { type: 'currency' });
  return [
    { value: '', label: none },
    ...Intl.supportedValuesOf('currency').map((code) => ({
      value: code,
      label: `${code} · ${names.of(code) ?? code}`,
    })),
  ];
}

type Weekday = ShopSettings['weekStart'];
export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** Monday to Sunday in the language. */
export function weekdayOptions(language: string): Option<`${Weekday}`>[] {
  const name = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return WEEKDAYS.map((day) => ({
    value: `${day}`,
    // 5 January 1970 was a Monday.
    label: name.format(Date.UTC(1970, 0, 4 + day)),
  }));
}
