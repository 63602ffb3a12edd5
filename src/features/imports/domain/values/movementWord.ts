import {
  POINTS_HISTORY_KINDS,
  type PointsHistoryKind,
} from '../../../../shared/domain/facts/pointsTables.ts';
import { headerWord } from '../headerKey.ts';

/**
 * Words of loyalty programmes for what moved points. Words that some use for points earned and
 * others for points spent (消费, debit of whom) are left out: they are not guessed.
 */
const WORDS: Readonly<Record<PointsHistoryKind, string>> = {
  adjusted:
    'adjusted adjust adjustment manual manualadjustment correction other ' +
    '调整 积分调整 人工调整 手动调整 手工调整 后台调整 系统调整 更正 其他',
  earned:
    'earned earn earning earnings award awarded accrued accrual accumulated gained credited bonus ' +
    'reward purchase order orderplaced signup referral review birthday checkin ' +
    '获得 获取 获赠 积分获得 赠送 积分赠送 发放 积分发放 奖励 积分奖励 消费获得 购物获得 下单获得 ' +
    '购物奖励 消费奖励 累积 累计 增加 收入 签到 签到奖励 注册赠送 生日奖励 评价奖励 邀请奖励',
  redeemed:
    'redeemed redeem redemption spent spend used use burn burned rewardredeemed rewardclaimed ' +
    '兑换 积分兑换 礼品兑换 使用 已使用 积分使用 消耗 积分消耗 抵扣 积分抵扣 抵现 积分抵现 支出 花费',
  expired:
    'expired expire expiry expiration pointsexpired lapsed ' +
    '过期 已过期 到期 失效 积分过期 积分到期 积分失效 过期清零 到期清零 清零 过期扣除',
  refunded:
    'refunded refund restored returned redemptionrefunded redemptioncancelled rewardrefunded ' +
    '退还 积分退还 返还 积分返还 退回 积分退回 退款 兑换退还 取消兑换',
  clawedBack:
    'clawedback clawback revoked revoke reversed reversal ordercancelled orderrefunded ' +
    '扣回 积分扣回 收回 积分收回 回收 撤销 退货扣回 退款扣回 退货扣减 退款扣减 取消订单',
  opening:
    'opening openingbalance initial initialbalance startingbalance carriedover migrated migration ' +
    'imported import 期初 期初余额 期初积分 初始 初始积分 结转 迁移 导入',
};

const KINDS: ReadonlyMap<string, number> = new Map(
  POINTS_HISTORY_KINDS.flatMap((kind, place) =>
    WORDS[kind].split(' ').map((word): [string, number] => [headerWord(word), place]),
  ),
);

/**
 * What a movement of points was, as its place in `POINTS_HISTORY_KINDS`; adjusted where nothing is
 * said.
 * @returns undefined for a word that is not known
 */
export function movementWord(text: string): number | undefined {
  return text === '' ? POINTS_HISTORY_KINDS.indexOf('adjusted') : KINDS.get(headerWord(text));
}
