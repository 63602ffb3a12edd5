import type { Translated } from '../../../shared/i18n/areaText.ts';
import type { en } from './en.ts';
import { zhCN as measurement } from './measurement/zhCN.ts';
import { zhCN as overview } from './overview/zhCN.ts';
import { zhCN as preview } from './preview/zhCN.ts';
import { zhCN as rehearsal } from './rehearsal/zhCN.ts';
import { zhCN as release } from './release/zhCN.ts';
import { zhCN as settings } from './settings/zhCN.ts';
import { zhCN as similar } from './similar/zhCN.ts';

export const zhCN: Translated<typeof en> = {
  rehearsal,
  settings,
  preview,
  similar,
  measurement,
  overview,
  release,
};
