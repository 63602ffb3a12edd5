import type { Translated } from '../../../../shared/i18n/areaText.ts';
import type { en } from './en.ts';

/** 积分计划里需要留意的情况：概览提醒与明细。 */
export const zhCN: Translated<typeof en> = {
  title: '需要留意',
  question: '有没有人用积分计划占了不该占的便宜？',
  back: '返回报表',
  choose: '清单',
  none: '账本还是空的。入账后这里会有内容。',
  shown: '共 {{count}} 条，显示前 {{shown}} 条。',
  lists: {
    refunded: '先用后退',
    referrals: '可疑邀请',
    expiring: '即将过期',
  },
  member: '会员',
  refunded: {
    subtitle: '近 {{days}} 天的退款 · {{members}} 位会员 · {{points}} 积分',
    definition:
      '列出退款或取消时，所得积分已被使用或预留的订单。已用掉的部分先从会员的其他积分扣回，不足的按当时的规则记为欠分或予以免除。',
    none: '近 {{days}} 天没有先用积分、后退款的订单。',
    order: '订单',
    when: '退款时间',
    due: '应扣回',
    spent: '退款前已用',
    recovered: '从其他积分扣回',
    owed: '欠分',
    waived: '免除',
  },
  referrals: {
    subtitle: '近 {{days}} 天的邀请 · {{members}} 位邀请人 · 已发 {{points}} 积分',
    definition:
      '列出三种情况：自己邀请自己；邀请人与被邀请人手机号相同（比对后 9 位）或邮箱相同（不分大小写，忽略“+”后缀）；邀请人带来至少 {{least}} 位已有 {{settling}} 天购买时间的顾客，却没有一位留下有效订单（从未下单、已取消或全额退款）。家人可能共用手机号，处理前请先核实。文件中没有街道地址，因此不比对地址。',
    none: '近 {{days}} 天没有可疑的邀请。',
    pattern: '情况',
    patterns: {
      self: '自己邀请自己',
      phone: '手机号相同',
      email: '邮箱相同',
      nothingKept: '无人留下有效订单',
    },
    list: '、',
    referrer: '邀请人',
    referred: '被邀请人',
    several: '{{count}} 位顾客',
    when: '最近一次邀请',
    unknown: '未知',
    points: '已发积分',
  },
  expiring: {
    subtitle: '未来 {{days}} 天 · {{members}} 位会员 · {{points}} 积分',
    definition: '列出会员现在可用、但若不使用将在 {{days}} 天内（含今天）过期的积分。',
    none: '未来 {{days}} 天没有积分过期。',
    points: '积分',
    next: '最早一批过期日（当日 24:00）',
  },
  attention: {
    see: '查看明细',
    refunded_other: '{{count}} 位会员用掉积分后又退了款',
    refundedDetail:
      '{{days}} 天内共 {{points}} 积分：从其他积分扣回 {{recovered}}，欠分 {{owed}}，免除 {{waived}}。',
    referrals_other: '{{count}} 位邀请人可能在自己邀请自己',
    referralsDetail:
      '{{days}} 天内为此发放了 {{points}} 积分：同一人、同手机号或邮箱，或无人留下有效订单。',
    expiring: '未来 {{days}} 天有 {{points}} 积分过期',
    expiringDetail_other: '涉及 {{count}} 位会员，发个提醒能把他们带回来。',
    gifts_other: '{{count}} 款礼品已兑完',
    giftsDetail: '{{list}}',
    giftsMore: '{{list}}等，另有 {{count}} 款',
    list: '、',
    seeGifts: '查看库存',
  },
  card: {
    title: '会员积分',
    outstanding: '未使用积分',
    owed: '对应负债 {{money}}',
    rate: '累计发放积分已使用 {{rate}}',
    granted: '发放',
    redeemed: '使用',
    month: '{{month}}至今',
    before: '{{month}}全月',
    compare: '按月积分',
    open: '查看报表',
    none: '账本还是空的。发布积分规则并入账，或导入正在运行的积分计划。',
    toRules: '前往积分规则',
    toOpening: '导入现有计划',
  },
};
