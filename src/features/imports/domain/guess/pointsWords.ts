import {
  CUSTOMER_NUMBER,
  EMAIL,
  ORDER_NUMBER,
  PHONE,
  TIER,
  type FieldWords,
} from './commonWords.ts';

/**
 * Headers of loyalty programmes' exports (Smile, Yotpo, LoyaltyLion, SHOPLINE, Youzan, CRM systems),
 * as `headerWord`s, the surest first.
 */
const MEMBER =
  CUSTOMER_NUMBER +
  ' membershipid membershipno membershipnumber cardno cardnumber loyaltyid loyaltycardno 会员卡 卡号';
const EXPIRES_AT =
  'expiresat expireat expireson expirydate expirationdate expiredate expiration expiry expires ' +
  'pointsexpireat pointsexpiresat pointsexpireon pointsexpirydate pointsexpirationdate validuntil ' +
  '到期时间 过期时间 到期日期 到期日 过期日期 失效时间 有效期至 有效期 积分到期时间 积分有效期';

export const OPENING_POINTS_WORDS: FieldWords = {
  member: MEMBER,
  email: EMAIL,
  phone: PHONE,
  points:
    'points lotpoints remainingpoints pointsremaining pointsleft unusedpoints ' +
    '积分 剩余积分 批次积分 未使用积分 积分数量',
  earnedAt:
    'earnedat earneddate earndate dateearned issuedat issuedate awardedat creditedat grantedat ' +
    '获得时间 获取时间 发放时间 获得日期 发放日期',
  pendingUntil:
    'pendinguntil availablefrom availableat activefrom activationdate unlockdate ' +
    '冻结至 解冻时间 生效时间 生效日期 可用时间',
  expiresAt: EXPIRES_AT,
  balance:
    'balance pointsbalance pointbalance currentbalance currentpoints availablepoints ' +
    'pointsavailable approvedpoints totalpoints pointstotal ' +
    '积分余额 可用积分 当前积分 现有积分 会员积分 账户积分 总积分',
  tier: TIER,
  joinedAt:
    'joinedat joindate datejoined enrolledat enrolmentdate enrollmentdate membersince registeredat ' +
    'registrationdate signupdate createdat customersince ' +
    '入会时间 入会日期 注册时间 注册日期 开卡时间 开卡日期 加入时间',
};

export const POINTS_HISTORY_WORDS: FieldWords = {
  movement:
    'movement movementid transactionid activityid eventid entryid ledgerid recordid historyid logid ' +
    '流水号 流水编号 积分流水号 变动编号 记录编号 明细编号',
  member: MEMBER,
  email: EMAIL,
  phone: PHONE,
  at:
    'at date time datetime timestamp createdat occurredat movementdate transactiondate activitydate ' +
    'processedat 变动时间 发生时间 操作时间 记录时间 创建时间 时间 日期',
  kind:
    'kind type movementtype transactiontype activitytype actiontype eventtype action activity event ' +
    '变动类型 积分类型 操作类型 收支类型 流水类型 类型',
  points:
    'points pointschange pointschanged pointsdelta pointsamount change ' +
    '积分 变动积分 积分变动 积分变化 变动数量 变动值 积分数量',
  order: ORDER_NUMBER,
  reason:
    'reason description note notes comment memo remark detail ' +
    '原因 变动原因 备注 说明 描述 摘要 来源',
  expiresAt: EXPIRES_AT,
};
