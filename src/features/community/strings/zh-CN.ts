import type { Translated } from '../../../shared/i18n/areaText.ts';
import { zhCN as draws } from './draws/zhCN.ts';
import type { en } from './en.ts';

export const zhCN: Translated<typeof en> = {
  tabs: { label: '社群的各个部分', draws: '抽奖' },
  draws,
};
