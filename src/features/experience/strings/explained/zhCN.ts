import type { Translated } from '../../../../shared/i18n/areaText.ts';
import type { en } from './en.ts';

/** 漏斗、支付、购物车和包裹各数字的算法。 */
export const zhCN: Translated<typeof en> = {
  formula: '公式',
  counted: '计入',
  leftOut: '不计入',
  interval: '区间',
  wilson: '95%，Wilson',
  none: '无：这是这段时间的全部数据，并非抽样',
  ofPrevious: {
    sentence: '到达上一步的人中，有多少走到“{{name}}”。',
    formula: '到达这一步 {{count}} 人 ÷ 到达上一步 {{n}} 人',
  },
  ofFirst: {
    sentence: '到达第一步的人中，有多少走到“{{name}}”。',
    formula: '到达这一步 {{count}} 人 ÷ 到达第一步 {{n}} 人',
  },
  funnelCounted:
    '按人计，每人取走得最远的一次：按先后顺序，中间可有其他步骤，全部在第一步之后 {{days}} 天内（每天 24 小时）',
  funnelLeftOut:
    '距最新事件不足 {{days}} 天的第一步；失败的支付；没有时间（而其他事件有时间）或时间在未来的事件',
  paid: {
    sentence: '结算最终付款的占比：{{name}}。',
    formula: '付款 {{count}} 次 ÷ 尝试过的结算 {{n}} 次',
  },
  firstTry: {
    sentence: '首次尝试即付款成功的结算占比：{{name}}。',
    formula: '首次成功 {{count}} 次 ÷ 尝试过的结算 {{n}} 次',
  },
  paymentCounted:
    '一次访问中的所有支付尝试算一次结算；每种尝试过的方式各计一次，由成功的方式算作付款',
  paymentLeftOut: '未注明结果的支付；没有时间（而其他事件有时间）或时间在未来的事件',
  left: {
    sentence: '加入商品的购物车中，有多少未购买。',
    formula: '未购买 {{count}} 个 ÷ 购物车 {{n}} 个',
  },
  cartCounted:
    '一次访问加入且未取出的商品为一个购物车；同一人在最后加入后 {{days}} 天内付款即算购买',
  cartLeftOut: '仍可能购买的 {{open}} 个、被手动清空的 {{emptied}} 个',
  cartTotal: {
    sentence: '未购买的购物车里商品的总价值。',
    formula: '{{n}} 个购物车之和，每个为：加入金额 − 取出金额',
  },
  cartMedian: {
    sentence: '未购买的购物车中，价值居中的一个。',
    formula: '{{n}} 个购物车的中位数，每个为：加入金额 − 取出金额',
  },
  cartValueLeftOut: '缺少金额或混用币种的购物车 {{n}} 个；其他币种单列',
  transit: {
    sentence: '从发货到送达的天数，取居中的包裹：{{name}}。',
    formula: '{{n}} 个包裹的中位数，每个为：送达日 − 发货日',
    counted: '已送达且知道发货时间的包裹',
    leftOut: '在途、丢失或退回的包裹，以及送达早于发货的包裹',
  },
  delay: {
    sentence: '晚于承诺日的天数，取居中的迟到包裹：{{name}}。',
    formula: '{{n}} 个迟到包裹的中位数，每个为：送达日 − 承诺日',
    counted: '已送达的迟到包裹',
    leftOut: '尚未送达的迟到包裹 {{missing}} 个：最终会迟到多久还不知道',
  },
};
