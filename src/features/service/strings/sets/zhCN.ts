import type { Translated } from '../../../../shared/i18n/areaText.ts';
import type { en } from './en.ts';

/** 数字背后的会话。 */
export const zhCN: Translated<typeof en> = {
  label: '数字对应的会话',
  open: '{{number}}，{{name}}：查看会话',
  clear: '查看全部会话',
  gone: '此链接不对应当前版本中的任何数字，已列出全部会话。',
  asOf: '截至 {{instant}}',
  otherLevels: '得出该数字之后，服务等级或其草稿已有改动：列表按现在的设置计算。',
  counted: '{{period}}（按{{moment}}计）',
  since: '{{day}} 起',
  until: '截至 {{day}}',
  anyTime: '不限时间',
  begun: '会话开始于：{{period}}',
  timeless: '没有任何时间',
  waiting: '顾客正在等待人工回复',
  reopened: { solved: '已解决的会话', reopened: '解决后重新打开的会话' },
  rounds: '三分钟响应率的问答轮次',
  parts: {
    counted: '全部计入的轮次',
    within: '3 分钟内回复',
    late: '超过 3 分钟或未回复',
    botOnly: '仅机器人回复',
    overMidnight: '跨天回复',
    outsideHours: '时段外',
    running: '进行中',
  },
  by: { live: '按线上版本', draft: '按草稿' },
  breaches: { live: '按线上版本超时', draft: '按草稿超时' },
  compared: {
    liveOnly: '仅按线上版本超时',
    draftOnly: '仅按草稿超时',
    both: '两个版本都超时',
    changed: '按草稿达标情况会变化',
  },
  events: {
    answers_other: '{{conversations}}中的 {{n}} 次回复',
    rounds_other: '{{conversations}}中的 {{n}} 轮问答',
    breaches_other: '{{conversations}}中的 {{n}} 次超时',
  },
};
