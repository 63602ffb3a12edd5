import type { Translated } from '../../../shared/i18n/areaText.ts';
import type { en } from './en.ts';
import { zhCN as activities } from './activities/zhCN.ts';
import { zhCN as announcements } from './announcements/zhCN.ts';
import { zhCN as draws } from './draws/zhCN.ts';
import { zhCN as groups } from './groups/zhCN.ts';
import { zhCN as overview } from './overview/zhCN.ts';
import { zhCN as penalties } from './penalties/zhCN.ts';
import { zhCN as posts } from './posts/zhCN.ts';
import { zhCN as prizes } from './prizes/zhCN.ts';
import { zhCN as quality } from './quality/zhCN.ts';
import { zhCN as queue } from './queue/zhCN.ts';
import { zhCN as rules } from './rules/zhCN.ts';
import { zhCN as steps } from './steps/zhCN.ts';

export const zhCN: Translated<typeof en> = {
  tabs: {
    label: '社群的各个部分',
    queue: '审核队列',
    rules: '规则',
    groups: '群',
    penalties: '处罚',
    steps: '待办清单',
    quality: '审核质量',
    activities: '活动',
    draws: '抽奖',
    posts: '晒单',
    announcements: '公告',
  },
  activities,
  announcements,
  draws,
  groups,
  overview,
  penalties,
  posts,
  prizes,
  quality,
  queue,
  rules,
  steps,
};
