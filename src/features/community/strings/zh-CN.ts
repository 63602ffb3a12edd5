import type { Translated } from '../../../shared/i18n/areaText.ts';
import { zhCN as draws } from './draws/zhCN.ts';
import type { en } from './en.ts';

export const zhCN: Translated<typeof en> = { draws };
