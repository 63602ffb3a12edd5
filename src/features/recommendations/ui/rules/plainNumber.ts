import type { Formats } from '../../../../shared/i18n/createFormats.ts';

/** A setting's number with the decimals that it has, two at most: 3, 0.5, 0.25. */
export function plainNumber(value: number, format: Formats): string {
  const decimals = (String(value).split('.')[1] ?? '').length;
  return format.number(value, Math.min(2, decimals));
}
