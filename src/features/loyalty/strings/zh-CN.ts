import type { Translated } from '../../../shared/i18n/areaText.ts';
import type { en } from './en.ts';
import { zhCN as adjustments } from './adjustments/zhCN.ts';
import { zhCN as explain } from './explain/zhCN.ts';
import { zhCN as gifts } from './gifts/zhCN.ts';
import { zhCN as ledger } from './ledger/zhCN.ts';
import { zhCN as members } from './members/zhCN.ts';
import { zhCN as opening } from './opening/zhCN.ts';
import { zhCN as reports } from './reports/zhCN.ts';
import { zhCN as watch } from './watch/zhCN.ts';
import { zhCN as rules } from './rules/zhCN.ts';
import { zhCN as redemptions } from './redemptions/zhCN.ts';

/** 积分与会员的文案，每个部分一个文件。 */
export const zhCN: Translated<typeof en> = {
  ledger,
  members,
  opening,
  reports,
  explain,
  watch,
  rules,
  gifts,
  redemptions,
  adjustments,
};
