import type { Translated } from '../../../../shared/i18n/areaText.ts';
import type { en } from './en.ts';

/** 账本与报表数字的来历。 */
export const zhCN: Translated<typeof en> = {
  formula: '公式',
  counted: '统计范围',
  period: '期间',
  calendar: '日历',
  source: '依据',
  entries: '{{members}} 位会员的 {{entries}} 笔流水，从第一笔起',
  zone: '按发生时间，店铺时区 {{zone}}',
  shareOf: '发放 {{whole}} 中的 {{part}}',
  inMonth: '{{month}}流水合计',
  kinds: {
    granted: '发给会员的积分：订单、其他活动、人工调整或接管旧计划所得。',
    pending: '会员已有但还不能用的积分，退货期未满。',
    available: '会员现在可用的积分。',
    reserved: '为尚未发放的兑换预留的积分。',
    redeemed: '已使用的积分，扣除退回的部分。',
    expired: '到期未用的积分。',
    clawedBack: '因订单退款或人工扣减而扣回的积分。',
    deficit: '应扣回但已被用掉的积分，由之后获得的积分抵扣。',
    opening: '月初会员持有的积分，减去欠分。',
    closing: '月末会员持有的积分，减去欠分。',
    expiring: '现在可用、最后可用日在该月的积分。',
  },
  givenFormula:
    '待生效 {{pending}} + 可用 {{available}} + 预留 {{reserved}} + 已使用 {{redeemed}} + 已过期 {{expired}} + 已扣回 {{clawedBack}} − 欠分 {{owed}}',
  closingFormula:
    '{{opening}} + 发放 {{granted}} − 使用 {{redeemed}} − 过期 {{expired}} − 扣回 {{clawedBack}}',
  openingFormula: '上月期末数',
  owed: {
    opening: '月初的积分负债。',
    allocated: '当月销售额中分摊给所发积分的部分。',
    takenBack: '因退款扣回积分而不再欠的部分。',
    earned: '当月使用的积分，以及再也无法使用的积分所确认的收入。',
    estimate:
      '预计兑换率变更对以前各期已确认收入的影响，在变更当月一次性补记。大于 0 表示负债增加。',
    liability: '月末的积分负债。',
  },
  owedFormulas: {
    opening: '上月期末负债',
    allocated: '实付金额 × 积分价值 ÷（实付金额 + 积分价值）；每分价值 {{worth}} × {{rate}}',
    takenBack: '分摊额 × 扣回积分 ÷ 发放积分，按发放月份计算',
    earned: '分摊额 × 已兑换 ÷ 预计兑换，减去以前已确认的部分',
    estimate: '按旧兑换率的以前收入 − 按 {{rate}} 重算的以前收入',
    liability: '{{opening}} + {{allocated}} − {{takenBack}} − {{earned}} + {{estimate}}',
  },
  owedSource: 'IFRS 15.B39–B47，ASC 606-10-55-41 至 49',
  cohort: {
    granted: '该月发放的积分。',
    redeemed: '该月发放的积分中，至今已使用的部分。',
    expired: '该月发放的积分中，已过期的部分。',
    left: '该月发放的积分中，待生效、可用或预留的部分。',
    rate: '该月发放且未扣回的积分中，至今已使用的比例。',
    breakage: '该月发放且未扣回的积分中，已过期的比例。仍有积分可用时，比例还会上升。',
  },
  cohortFormula: '{{part}} ÷（发放 {{granted}} − 扣回 {{clawedBack}}）',
  tiers: {
    joined: '该月注册或首次下单的顾客。',
    up: '月末等级高于月初的顾客。',
    down: '月末等级低于月初的顾客。',
    stayed: '月末等级与月初相同的顾客。',
    level: '按月末等级统计的顾客数。',
    cell: '按期初与期末等级统计的顾客数。',
  },
  tiersFormula: '升级 {{up}} + 降级 {{down}} + 不变 {{stayed}} = {{all}} 位顾客',
};
