import type { Translated } from '../../../../shared/i18n/areaText.ts';
import type { en } from './en.ts';

/** 接管正在运行的积分计划。 */
export const zhCN: Translated<typeof en> = {
  title: '接管现有积分',
  question: '会员在现有积分计划里有多少积分？',
  none: {
    title: '还没有导入现有积分',
    text: '请先导入积分余额（有批次和到期时间更好），如有历史流水也一并导入。确认汇总之前不会入账。',
    action: '前往导入',
  },
  figures: {
    title: '将要入账',
    members: '文件中的会员',
    stated: '文件中的积分',
    lots: '带日期的批次',
    movements: '历史流水',
    booked: '接管后会员持有的积分',
    unexplained: '其中没有流水可以解释的',
    takenAway: '流水结余高于余额而扣减的',
    expiredAlready: '接管当天已过期的',
    alreadyBooked: '账本里已有记录的会员（保持不变）',
    what: '项目',
    number: '数值',
    ofMembers: '{{members}} 位会员，{{points}} 积分',
  },
  tie: {
    title: '总数对得上吗？',
    field: '原系统的积分总数',
    hint: '以原系统报表为准；不填则只与文件核对。',
    bad: '请填整数',
    equal: '相符：原系统、文件与账本总数一致。',
    differs: '与原系统相差 {{points}} 积分。将按文件入账。',
    file: '文件 {{stated}}，账本 {{booked}}：{{verdict}}',
    same: '一致',
    difference: '相差 {{points}}',
  },
  book: {
    at: '接管日期',
    atHint: '从这一天起的订单在这里计积分。',
    action: '期初余额入账',
    busy: '正在入账…',
    done_other: '已为 {{members}} 位会员入账 {{count}} 笔。',
    nothing: '这些会员在账本里都已有记录，没有入账。',
    toLedger: '查看账本',
  },
  problems: {
    title_other: '有 {{count}} 位会员的数据自相矛盾，不能入账',
    text: '请更正文件后重新导入，新文件会替换旧数据。',
    twoBalances: '出现两个余额：{{stated}} 和 {{found}}',
    lotsDiffer: '余额为 {{stated}}，批次合计却是 {{found}}',
    overspent: '只有 {{found}} 积分时用掉了 {{stated}}',
    expiresBeforeEarned: '{{stated}} 到期，却要到 {{found}} 才可用',
    member: '会员',
    what: '问题',
  },
};
