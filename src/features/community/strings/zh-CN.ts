import type { Translated } from '../../../shared/i18n/areaText.ts';
import { zhCN as activities } from './activities/zhCN.ts';
import { zhCN as draws } from './draws/zhCN.ts';
import type { en } from './en.ts';
import { zhCN as prizes } from './prizes/zhCN.ts';

export const zhCN: Translated<typeof en> = {
  tabs: { label: '社群的各个部分', activities: '活动', draws: '抽奖' },
  activities,
  draws,
  prizes,
};
