import type { Translated } from '../../../../shared/i18n/areaText.ts';
import type { en } from './en.ts';

export const zhCN: Translated<typeof en> = {
  title: { late: '包裹迟到后的回头情况', failedPayment: '支付失败后的回头情况' },
  subtitle: '下单后 {{days}} 天内再次下单的顾客',
  exposed: { late: '包裹迟到或丢失', failedPayment: '先有支付失败' },
  others: { late: '包裹按时送达', failedPayment: '一次支付成功' },
  ofOrders: '{{n}} 笔订单中 {{count}} 笔',
  matched: '同类订单间的差异',
  between: '95% 区间 {{low}} 至 {{high}}',
  lost_other: '若确由此造成，过去 365 天约有 {{n}} 位顾客没有回头（涉及 {{orders}} 笔订单）。',
  chance: '区间包含 0，差异可能只是偶然。',
  better: '这些顾客反而更常回头，没有流失。',
  none: '暂时无法得出：需要有满 {{days}} 天的订单，其中既有遇到此事的，也有同类而未遇到的。',
  explain: {
    sentence: {
      late: '包裹迟到或丢失的订单之后，与同类但全部按时送达的订单相比，回头的顾客多了或少了多少。',
      failedPayment:
        '付款前先失败过的订单之后，与同类但一次支付成功的订单相比，回头的顾客多了或少了多少。',
    },
    formula: '公式',
    formulaText: 'Mantel–Haenszel 法：{{strata}} 组同类订单的差异，按 m₁·m₀ ÷ n 加权',
    alike: '同类条件',
    alikeText: {
      late: '地区、季度、该顾客的第几单（第 1、第 2、第 3 至 5、更多）相同',
      failedPayment: '支付方式、季度、该顾客的第几单（第 1、第 2、第 3 至 5、更多）相同',
    },
    counted: '订单',
    countedText: '遇到此事的 {{exposed}} 笔中有 {{compared}} 笔能找到同类；其他订单 {{others}} 笔',
    plain: '不匹配时',
    plainText: '{{value}}（{{low}} 至 {{high}}，Newcombe 法）',
    interval: '区间',
    intervalText: '95%，同一顾客的订单合并计算',
    limits: '注意',
    limitsText: '这不是实验：分组未考虑到的因素仍可能造成差异',
  },
};
