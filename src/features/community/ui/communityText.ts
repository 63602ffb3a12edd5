import { areaText } from '../../../shared/i18n/areaText.ts';
import type { en } from '../strings/en.ts';

/** Texts of this area. */
export const useCommunityText = areaText<typeof en>('community');
