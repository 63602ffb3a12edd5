import type { Proportion } from '../../../shared/domain/statistics/wilson.ts';
import type { Formats } from '../../../shared/i18n/createFormats.ts';

/** From where to where a share may lie: "10.7% – 15.1%". */
export function intervalText(format: Formats, { lower, upper }: Proportion['interval']): string {
  return `${format.percent(lower)} – ${format.percent(upper)}`;
}
