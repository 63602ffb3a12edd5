import type { Translated } from '../../../../shared/i18n/areaText.ts';
import type { en } from './en.ts';

export const zhCN: Translated<typeof en> = {
  title: '相似商品',
  question: '买过某个商品的顾客还买什么，同一订单里还有什么？',
  open: '相似商品',
  back: '商品推荐',
  find: '查找商品',
  empty: {
    title: '选择一个商品',
    text: '按名称或编号查找。这里会显示买过它的顾客还买什么、同一订单里还有什么，以及结论有多可靠。',
  },
  unknown: {
    title: '没有编号为 {{id}} 的商品',
    text: '它可能属于另一家店铺，或者相关导入已被撤销。请查找其他商品。',
  },
  buyers_other: '{{all}} 位顾客中有 {{n}} 位买过',
  stock_other: '库存 {{n}} 件',
  noBuyers: '还没有人买过这个商品，无法判断什么与它相似。',
  tables: {
    similar: '同一批顾客购买',
    together: '同一订单购买',
  },
  subtitles: {
    similar: '不限时间；按购买者的余弦相似度，最相似在前',
    together: '最常一起购买的在前',
  },
  none: {
    similar: '买过它的顾客没有买过别的商品。',
    together: '它从未与其他商品出现在同一订单里。',
  },
  columns: {
    product: '商品',
    both: { similar: '两者都买', together: '同时含两者的订单' },
    other: { similar: '买过该商品', together: '含该商品的订单' },
    similarity: '相似度',
    lift: '提升度',
    interval: '95% 区间',
    verdict: '结论',
  },
  verdict: { more: '更常见', less: '更少见', unclear: '不明确', few: '样本过少' },
  times: '×{{n}}',
  range: '×{{low}} – ×{{high}}',
  intervalOf: '95% 区间 {{range}}',
  chosen: '这些商品是从众多商品中按相似度挑出的，因此排在前面的看上去会比实际略好。',
  file: {
    id: '商品编号',
    category: '类目',
    lower: '95% 区间下限',
    upper: '95% 区间上限',
  },
  terms: { formula: '公式', n: 'n', interval: '区间', data: '数据' },
  explain: {
    both: {
      similar: '既买过 {{seed}} 又买过 {{product}} 的顾客。',
      together: '同时含 {{seed}} 与 {{product}} 的订单。',
    },
    bothFormula: { similar: '顾客数', together: '订单数' },
    nCustomers: '两者都买 {{both}} 位；买过 {{product}} {{other}} 位；买过 {{seed}} {{buyers}} 位',
    nOrders: '同时含两者 {{both}} 单；含 {{product}} {{other}} 单',
    similarity: {
      similar: '{{seed}} 与 {{product}} 的购买者有多相似：0 为毫无交集，1 为同一批人。',
      together: '含 {{seed}} 与含 {{product}} 的订单有多相似：0 为毫无交集，1 为同一批订单。',
    },
    similarityFormula: '两者都有 ÷ √(其一 × 其二)',
    lift: {
      similar: '若 {{seed}} 与 {{product}} 毫无关系，两者都买的顾客会有若干；实际是其多少倍。',
      together: '若 {{seed}} 与 {{product}} 毫无关系，同时含两者的订单会有若干；实际是其多少倍。',
    },
    liftFormula: '两者都有 × 全部 ÷ (其一 × 其二)',
    data: '全部已导入订单，退货和已取消的除外',
    interval: '对数正态（delta 法），95%；共同数不足 5 时仅供参考',
  },
};
