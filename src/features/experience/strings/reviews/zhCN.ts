import type { Translated } from '../../../../shared/i18n/areaText.ts';
import type { en } from './en.ts';

/** 顾客评价页的文案。 */
export const zhCN: Translated<typeof en> = {
  title: '顾客评价',
  question: '评价在夸什么、批评什么，哪些批评比以前多了？',
  none: '还没有评价',
  noneText:
    '导入带星级或文字的评价：这里显示每月平均星级、各话题的评价、近来更常出现的说法，以及原话。',
  import: '导入评价',
  nothing: '这段时间内没有带文字的评价，请选择更长的时间。',
  stars: '平均星级',
  negative: '负面评价',
  texts: '评价数',
  explain: {
    stars: '评价给几颗星？（1 到 5）',
    starsFormula_one: '{{n}} 条评价的星级均值',
    starsFormula_other: '{{n}} 条评价的星级均值，含无文字和其他语言的评价',
    starsMethod: '区间：均值 ± 1.96 倍标准误，不超出 1–5',
    negative: '带文字的评价中，多少是负面的？',
    negativeFormula: '负面 {{count}} 条 ÷ 已知倾向的评价 {{n}} 条',
    negativeMethod: 'Wilson 区间；变化用 Newcombe 区间',
    change: '与此前同样天数相比 {{change}}（95% 区间 {{low}} – {{high}}）',
    judged: '情感倾向',
    judgedText: '以员工修正为准，其次看星级（1–2 负面，3 中性，4–5 正面），再次看文字',
    rows: '查看负面评价',
  },
  starsTrend: {
    title: '每月平均星级',
    subtitle: '附 95% 区间。评分少于 {{n}} 条的月份不显示。',
    n: '评分数',
    file: '每月平均星级',
  },
  trend: { title: '每月情感倾向', subtitle: '带文字的评价数', file: '每月情感倾向' },
  shares: {
    title: '评价的倾向',
    subtitle: '占已知倾向评价的比例，附 95% 区间（Wilson）',
  },
  topics: {
    title: '评价话题',
    subtitle:
      '一条评价可涉及多个话题。负面占比附 95% 区间；变化与此前 {{n}} 天相比，各话题单独判断。',
    subtitleAll: '一条评价可涉及多个话题。负面占比附 95% 区间（Wilson）。',
    change: '变化',
    changeLow: '变化下限',
    changeHigh: '变化上限',
    more: '更多',
    fewer: '更少',
    unclear: '不明确',
    file: '评价话题',
  },
  rising: {
    title: '近来更常出现的说法',
    subtitle: '这段时间的评价与此前同样天数相比',
    none: '没有哪个说法明显比以前更常出现。',
    noBefore: '“全部时间”之前没有可比的时段，请选择一段时间。',
    phrase: '说法',
    now: '本期评价数',
    before: '此前',
    z: 'z 值',
    file: '上升的说法',
  },
  apart: {
    otherLanguages_one: '{{n}} 条评价不是中文或英文，只计星级。',
    otherLanguages_other: '{{n}} 条评价不是中文或英文，只计星级。',
    withoutWords_one: '{{n}} 条评价没有文字，只计星级。',
    withoutWords_other: '{{n}} 条评价没有文字，只计星级。',
    undated_one: '{{n}} 条评价没有日期，只计入“全部时间”。',
    undated_other: '{{n}} 条评价没有日期，只计入“全部时间”。',
    later_one: '{{n}} 条评价的时间晚于现在，不计入。',
    later_other: '{{n}} 条评价的时间晚于现在，不计入。',
  },
};
