import {
  EVENT_TYPES,
  PAYMENT_RESULT,
  type EventType,
} from '../../../../shared/domain/facts/factTables.ts';
import { headerWord } from '../headerKey.ts';

export type PaymentResult = (typeof PAYMENT_RESULT)[keyof typeof PAYMENT_RESULT];

/** What a word for an event means; a word such as 'purchase' also says how the payment ended. */
export type EventMeaning = { readonly type: EventType; readonly result: PaymentResult };

/**
 * Words for events as `headerWord`s, in English and Chinese, as trackers and shop systems write
 * them (GA4 and GA enhanced e-commerce, Segment, Retailrocket, Tianchi, Youzan, Sensors). What a
 * shop calls otherwise is not guessed: it is counted and stays out.
 */
const WORDS: Readonly<Record<Exclude<EventType, 'payment'>, string>> = {
  view:
    'view views viewed viewitem viewproduct viewcontent productview productviewed productdetail ' +
    'itemview detail detailview pageview pv click 浏览 浏览商品 商品浏览 查看 查看商品 商品详情 点击',
  home: 'home homepage homepageview landing landingpage index 首页 主页 访问首页 浏览首页',
  search: 'search searched searchpage viewsearchresults productssearched 搜索 搜索页 搜索商品 检索',
  cart:
    'cart addtocart addedtocart addcart addtobasket addtobag basket productadded ' +
    '加购 加购物车 加入购物车 添加购物车 放入购物车 购物车',
  removeFromCart:
    'removefromcart removedfromcart removecart removefrombasket productremoved ' +
    '移出购物车 移除购物车 删除购物车 取消加购',
  checkout:
    'checkout begincheckout begancheckout checkoutstarted initiatecheckout initiatedcheckout ' +
    'paymentpage addpaymentinfo 结算 去结算 提交订单 下单 确认订单 支付页 支付页面',
  share: 'share shared shareproduct 分享 转发 分享商品',
  signIn: 'signin signedin login logon loggedin 登录 登陆',
  signUp: 'signup signedup register registered registration completeregistration 注册',
  referral: 'referral refer referred invite invited invitation 邀请 邀请好友 推荐好友 拉新',
  recommendationShown:
    'recommendationshown recommendationview recommendationimpression recshown recimpression ' +
    '推荐曝光 推荐展示',
  recommendationClick: 'recommendationclick recommendationclicked recclick 推荐点击 点击推荐',
};

const PAYMENTS: readonly (readonly [PaymentResult, string])[] = [
  [PAYMENT_RESULT.none, 'payment pay paymentattempt startpayment 发起支付 去支付 立即支付'],
  [
    PAYMENT_RESULT.succeeded,
    'purchase purchased transaction buy bought order ordered orderpaid ordercompleted paid ' +
      'paymentsucceeded paymentsuccess paymentsuccessful paymentcompleted paysuccess ' +
      'paymentconfirmation paymentconfirmationpage ' +
      '支付 付款 购买 成交 支付成功 付款成功 支付完成 购买成功 交易成功',
  ],
  [
    PAYMENT_RESULT.failed,
    'paymentfailed paymentfailure paymentdeclined payfailed paymenterror ' +
      '支付失败 付款失败 支付未成功',
  ],
];

const MEANINGS: ReadonlyMap<string, EventMeaning> = new Map([
  ...EVENT_TYPES.flatMap((type) => {
    const words = type === 'payment' ? [] : WORDS[type].split(' ');
    return words.map((word): [string, EventMeaning] => [
      word,
      { type, result: PAYMENT_RESULT.none },
    ]);
  }),
  ...PAYMENTS.flatMap(([result, words]) =>
    words.split(' ').map((word): [string, EventMeaning] => [word, { type: 'payment', result }]),
  ),
]);

/** @returns undefined for a word that is not known, and for none */
export function eventWord(text: string): EventMeaning | undefined {
  return MEANINGS.get(headerWord(text));
}
