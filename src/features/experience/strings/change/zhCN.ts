import type { Translated } from '../../../../shared/i18n/areaText.ts';
import type { en } from './en.ts';

/** 变更前后的漏斗对比。 */
export const zhCN: Translated<typeof en> = {
  title: '变更前后对比',
  subtitle: '前后天数相同，按第一步所在日期',
  choose: '选择发生变更的日期（如新结算页、新支付方式上线），即可对比前后各步的转化。',
  ask: {
    label: '哪次变更',
    day: '变更日期',
    span: '前后各取',
    days: '{{n}} 天',
    published: '已发布',
    pick: '选择版本',
  },
  untimed: '这些事件没有时间，无法区分变更前后。',
  tooEarly: '为时尚早：变更后已结束、且期限已满的只有 {{days}} 天，至少需要 {{needed}} 天。',
  noHistory:
    '变更前的数据不足：有事件且期限在变更前已满的只有 {{days}} 天，至少需要 {{needed}} 天。',
  period: '变更前：{{before}}；变更后：{{after}}；各 {{n}} 天。',
  cut: '所选为 {{asked}} 天，前后都有数据的只有 {{n}} 天。',
  edge_one: '变更当天不计入，第一步在此前不足 {{n}} 天的也不计入，以免同一人的路径新旧各半。',
  edge_other: '变更当天不计入，第一步在此前不足 {{n}} 天的也不计入，以免同一人的路径新旧各半。',
  verdict: {
    more: '变更之后，从第一步走到最后一步的占比上升：{{difference}}（95% 区间 {{low}} 至 {{high}}），难以用偶然解释。',
    fewer:
      '变更之后，从第一步走到最后一步的占比下降：{{difference}}（95% 区间 {{low}} 至 {{high}}），难以用偶然解释。',
    unclear:
      '从第一步到最后一步的差异可能只是偶然：{{difference}}（95% 区间 {{low}} 至 {{high}}）。',
    tooFew:
      '人数过少，无法判断：变更前 {{before}} 人，变更后 {{after}} 人，两侧各需 {{needed}} 人。',
  },
  limits: {
    sameWeekdays: '前后两侧的星期构成相同。',
    otherWeekdays: '前后两侧不是整周，星期构成不同，可能影响差异。',
    noExperiment: '这不是实验：同期的其他变化（季节、促销、价格、库存）也计入了差异。',
    both_one: '{{n}} 人在前后两侧都来过，两侧各计一次。',
    both_other: '{{n}} 人在前后两侧都来过，两侧各计一次。',
  },
  table: {
    title: '逐步对比',
    step: '从一步到下一步',
    way: '{{from}} → {{to}}',
    whole: '{{from}} → {{to}}，合计',
    before: '变更前',
    after: '变更后',
    difference: '差异',
    low: '下限',
    high: '上限',
    people: '人数',
    file: '漏斗前后对比',
    more: '上升',
    fewer: '下降',
    unclear: '不明确',
    tooFew: '人数过少',
  },
  methods: {
    title: '首次支付成功率，前后对比',
    file: '支付前后对比',
  },
  explain: {
    steps: '变更之后，走到某一步的人继续走到后一步的占比，比变更前高或低多少。',
    methods: '变更之后，首次尝试即支付成功的人占比，比变更前高或低多少：{{name}}。',
    formula: '公式',
    formulaText:
      '变更后 {{after}} ÷ {{afterSize}} − 变更前 {{before}} ÷ {{beforeSize}} = {{difference}}',
    counted: '计入',
    countedSteps:
      '按人计，无论来过几次，每侧只计一次；从第一步到最后一步每人都有 {{n}} 天（每天 24 小时）',
    countedMethods: '按人计，每侧只计一次：取这些天内首次以此方式支付的访问中的第一次尝试',
    leftOut: '不计入',
    leftOutSteps: '变更当天，以及期限跨入变更当天或超出数据末尾的第一步',
    leftOutMethods: '天数同上；结果未知的支付尝试',
    interval: '区间',
    intervalText: '95%，Newcombe 混合得分法（方法 10），每行单独计算',
    limits: '注意',
  },
};
