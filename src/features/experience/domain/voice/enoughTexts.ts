import type { Proportion } from '../../../../shared/domain/statistics/wilson.ts';
import { LEAST_SHOWN } from './voiceTypes.ts';

/** Whether so many texts have a known sentiment that their share of negative ones is shown. */
export function enoughTexts({ negative }: { readonly negative: Proportion }): boolean {
  return negative.size >= LEAST_SHOWN;
}
