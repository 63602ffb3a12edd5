/** 概览中社群卡片的文字。 */
export const zhCN = {
  title: '社群',
  open: '打开审核队列',
  none: '还没有群',
  noneText: '导入群聊天记录，即可看到有多少内容待审核、群里是否友善。',
  import: '导入聊天记录',
  waiting: '待审核',
  waitingText: '规则命中、成员举报或同事转交后，还没有人处理的消息有多少条？',
  oldest: '最久已等待',
  waits_other: '条待审核，最久已等 {{age}}',
  nothingWaits: '没有待审核内容',
  breaches: '近 7 天违规占比',
  breachesOnly: '违规（截至 {{day}} 的一周）',
  change: {
    distinct: '违规（截至 {{day}} 的一周），前一周为 {{before}}',
    chance: '违规（截至 {{day}} 的一周），前一周为 {{before}}；差异可能出于偶然',
  },
  noTimes: '消息没有时间，无法按周比较。',
  period: '截至 {{day}} 的 {{days}} 天，即已导入消息的最后一天',
  counted: '{{size}} 条消息中有 {{count}} 条',
  before: '前 7 天',
  difference: '差异',
  differenceText: '{{value}}，95% 区间 {{low}} – {{high}}（Newcombe）',
  noneSilent: '近 {{days}} 天没有群变得沉寂。',
  silent: '此前 {{heard}} 天有人发言、近 {{days}} 天无人发言：{{groups}}',
  silentMore_other:
    '此前 {{heard}} 天有人发言、近 {{days}} 天无人发言：{{groups}}，另有 {{count}} 个',
} as const;
