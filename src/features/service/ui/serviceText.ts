import { areaText, type Text } from '../../../shared/i18n/areaText.ts';
import type { en } from '../strings/en.ts';

/** Texts of this area. */
export const useServiceText = areaText<typeof en>('service');
export type ServiceText = Text<typeof en>;
