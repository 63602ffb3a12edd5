import { areaText } from '../../../shared/i18n/areaText.ts';
import { bothTexts } from '../../../shared/i18n/bothTexts.ts';
import type { en } from '../strings/en.ts';

/** Texts of this area. */
export const useCommunityText = areaText<typeof en>('community');

/** The same in both languages at once. */
export const useCommunityTexts = bothTexts<typeof en>('community');
