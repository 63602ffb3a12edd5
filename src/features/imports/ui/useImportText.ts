import { areaText } from '../../../shared/i18n/areaText.ts';
import type { en } from '../strings/en.ts';

/** The texts of this area. */
export const useImportText = areaText<typeof en>('imports');
