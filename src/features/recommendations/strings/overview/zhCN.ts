import type { Translated } from '../../../../shared/i18n/areaText.ts';
import type { en } from './en.ts';

export const zhCN: Translated<typeof en> = {
  title: '商品推荐',
  open: '打开商品推荐',
  toMeasurement: '查看推荐的效果',
  clicks: {
    label: '推荐点击率',
    metric: '点击率：被点击的商品占展示商品的比例，以人为样本',
    what: '的展示商品被点击，{{range}}',
    tooFew: '样本过少：{{range}}只有 {{count}} 人看到推荐，需要 {{needed}} 人',
  },
  change: {
    of: '比之前 {{days}} 天 {{change}}',
    noise: '与之前 {{days}} 天相比在误差内',
  },
  rehearsal: {
    label: '回测命中率',
    what: '的列表有命中：{{placement}}，{{version}}，{{when}} 回测',
    sentence: '回测的列表中，有多少个列表里有顾客接下来买的商品？',
    formula: '至少命中一个商品的列表 ÷ 回测的列表',
    n: '{{n}} 个列表',
    data: '订单截至 {{when}}',
    versions: '查看版本',
  },
  notRehearsed: {
    title: '还没有回测过',
    defaults: '线上是默认设置。改好草稿后回测，就能看到效果。',
    version: '{{version}} 发布前没有回测。',
  },
  steps: {
    label: '当前：{{step}}',
    observe: '观察',
    change: '调整',
    rehearse: '回测',
    publish: '发布',
    measure: '衡量',
  },
  attention: {
    draft_other: '推荐设置的草稿已搁置 {{count}} 天',
    draftDetail_other: '{{count}} 处改动还没有上线。',
    seeDraft: '查看草稿',
    pins: {
      outOfStock_other: '{{count}} 个固定推荐已缺货',
      excluded_other: '{{count}} 个固定推荐同时被排除',
      unknown_other: '{{count}} 个固定推荐不在店铺数据中',
      ended_other: '{{count}} 个固定推荐已到期',
    },
    pin: '{{target}}（{{placement}}第 {{slot}} 位）',
    endedPin: '{{target}}（{{placement}}第 {{slot}} 位，截至 {{day}}）',
    more_other: '{{list}}，另有 {{count}} 个',
    list: '、',
    seePins: '查看固定位置',
    outside: '推荐用到了外部分数，但还没有导入',
    outsideDetail: '导入之前，由其他算法决定推荐结果。',
    import: '导入',
    ease: '推荐中的 EASE 已让位',
    easeDetail: '商品有 {{items}} 个，上限为 {{limit}}，改用相似商品算法。',
    seeSettings: '查看设置',
  },
};
