import { areaText } from '../shared/i18n/areaText.ts';
import type { en } from './strings/en.ts';

/** Texts of the frame: navigation, overview, settings, guard pages. */
export const useAppText = areaText<typeof en>('app');
