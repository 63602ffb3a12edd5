import type { Translated } from '../../../../shared/i18n/areaText.ts';
import type { en } from './en.ts';

/** 概览页上的体验文案。 */
export const zhCN: Translated<typeof en> = {
  feedback: {
    title: '顾客反馈',
    noneText: '导入问卷回答，或让顾客在店内平板上作答。',
    notLately: '近 {{days}} 天没有 NPS 回答',
    earlier: '这段时间没有顾客回答推荐意愿。',
    what_one: '近 {{days}} 天 NPS，{{n}} 份回答',
    what_other: '近 {{days}} 天 NPS，{{n}} 份回答',
    open: '查看顾客反馈',
  },
  delivery: {
    title: '物流时效',
    none: '还没有包裹数据',
    noneText: '导入带承诺送达日和实际送达日的物流数据。',
    notLately: '近 {{days}} 天没有到期包裹',
    lastDay: '最近的承诺送达日是 {{day}}。',
    what_one: '近 {{days}} 天应送达的 {{n}} 个包裹中迟到的占比',
    what_other: '近 {{days}} 天应送达的 {{n}} 个包裹中迟到的占比',
    noise: '与之前 {{days}} 天相比在误差内',
    change: '较之前 {{days}} 天 {{change}}',
    sentence: '近期包裹中，晚于承诺日送达或尚未送达的占多少？',
    period: '承诺日',
    before: '之前同样天数',
    beforeText:
      '{{rate}}（{{due}} 个中 {{late}} 个）；差异的 95% 区间 {{low}} 至 {{high}}（Newcombe）',
    see: '按承运商、配送方式和地区查看迟到率',
    open: '查看物流时效',
  },
  attention: {
    finding_one: '此处 {{share}}，其他 {{others}}：一年多出 {{excess}} 次。',
    finding_other: '此处 {{share}}，其他 {{others}}：一年多出 {{excess}} 次。',
    seeFindings: '查看先改什么',
    due_one: '{{count}} 项改进到了衡量日期',
    due_other: '{{count}} 项改进到了衡量日期',
    dueSince: '{{title}}（{{day}}）',
    list: '、',
    more: '{{list}}，另有 {{count}} 项',
    seeBoard: '查看看板',
  },
};
