import type { SelectOption } from './OptionSelect.tsx';

/** The time zones that the browser knows, UTC first, and the given one in any case. */
export function zoneOptions(chosen: string): readonly SelectOption<string>[] {
  const zones = new Set(['UTC', ...Intl.supportedValuesOf('timeZone'), chosen]);
  return [...zones].map((value) => ({ value, label: value.replaceAll('_', ' ') }));
}
