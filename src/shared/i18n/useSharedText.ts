import { areaText } from './areaText.ts';
import type { en } from './strings/en.ts';

/** Texts that the shared parts of every page use. */
export const useSharedText = areaText<typeof en>('shared');
