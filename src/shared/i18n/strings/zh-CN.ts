import type { Translated } from '../areaText.ts';
import type { en } from './en.ts';

export const zhCN: Translated<typeof en> = {
  formats: {
    points: '{{value}} 个百分点',
  },
  explanation: {
    dialog: '{{value}} 的计算方法',
    states: {
      complete: '已完整',
      inProgress: '进行中',
      tooFew: '样本过少',
      estimate: '估计值',
    },
  },
  filter: {
    clear: '清除{{name}}',
  },
  chart: {
    showTable: '显示为表格',
    showChart: '显示为图表',
    download: '下载',
    csv: 'CSV（数据）',
    png: 'PNG（图片）',
    pngFailed: '图片未能生成，数据仍可下载为 CSV。',
    interval: '95% 区间',
    inProgress: '进行中，不计入',
    noData: '暂无数据',
  },
  heatmap: {
    hint: '方向键在单元格间移动，回车键打开数字的计算方法。',
    noValue: '尚无完整周期',
    few: '少',
    tooFew: '样本过少',
  },
  table: {
    sort: '按{{column}}排序',
    empty: '暂无内容',
    rows_other: '{{count}} 行',
  },
  tooFew: {
    title: '顾客样本过少：{{count}} / {{needed}}',
    hint: '满 {{needed}} 位顾客后显示比率。',
  },
  error: {
    happened: '发生了什么',
    kept: '保留了什么',
    todo: '可以怎么做',
    card: '这一项未能算出，页面其余部分是最新的。',
    retry: '重试',
    copy: '复制详情',
    copied: '详情已复制',
    copyFailed: '浏览器不允许复制',
  },
  progress: {
    seconds_other: '{{percent}}，约剩 {{count}} 秒',
    minutes_other: '{{percent}}，约剩 {{count}} 分钟',
    cancel: '取消',
  },
  loading: '正在加载',
  download: '下载 CSV',
  notices: {
    undo: '撤销',
    close: '关闭',
  },
};
