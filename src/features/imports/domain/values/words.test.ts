import { describe, expect, it } from 'vitest';
import {
  ANSWER,
  EVENT_TYPES,
  EXPOSURE_PLACEMENTS,
  FEEDBACK,
  LINE_STATE,
  PAYMENT_RESULT,
  RETURN_KIND,
  SHIPMENT_STATE,
} from '../../../../shared/domain/facts/factTables.ts';
import { POINTS_HISTORY_KINDS } from '../../../../shared/domain/facts/pointsTables.ts';
import { answerWord } from './answerWord.ts';
import { currencyOf } from './currencyNames.ts';
import { eventWord } from './eventWord.ts';
import { feedbackWord } from './feedbackWord.ts';
import { lineState } from './lineState.ts';
import { movementWord } from './movementWord.ts';
import { placementWord } from './placementWord.ts';
import { positionWord } from './positionWord.ts';
import { ratingWord } from './ratingWord.ts';
import { resultWord } from './resultWord.ts';
import { returnWord } from './returnWord.ts';
import { scoreNumber } from './scoreNumber.ts';
import { shipmentWord } from './shipmentWord.ts';
import { tagList } from './tagList.ts';

describe('currencyOf', () => {
  it('knows codes, signs and words', () => {
    expect(
      ['EUR', 'eur', ' € ', 'RMB', '元', '￥', 'US$', 'kr', '円'].map((name) =>
        currencyOf(name, null),
      ),
    ).toEqual(['EUR', 'EUR', 'EUR', 'CNY', 'CNY', 'CNY', 'USD', 'SEK', 'JPY']);
  });

  it('takes a shared sign for the shop’s own currency', () => {
    expect([currencyOf('¥', 'JPY'), currencyOf('$', 'AUD'), currencyOf('$', 'CNY')]).toEqual([
      'JPY',
      'AUD',
      'USD',
    ]);
  });

  it('knows what is none', () => {
    expect([
      currencyOf('XXQ', 'EUR'),
      currencyOf('', null),
      currencyOf('constructor', null),
    ]).toEqual([undefined, undefined, undefined]);
  });
});

describe('lineState', () => {
  it.each([
    ['paid', LINE_STATE.sale],
    ['交易成功', LINE_STATE.sale],
    ['partially_refunded', LINE_STATE.sale],
    ['', LINE_STATE.sale],
    ['Cancelled', LINE_STATE.cancelled],
    ['交易关闭', LINE_STATE.cancelled],
    ['2024-03-05 13:00:00 +0800', LINE_STATE.cancelled],
    ['refunded', LINE_STATE.return],
    ['wc-refunded', LINE_STATE.return],
    ['wc-on-hold', LINE_STATE.sale],
    ['退款成功', LINE_STATE.return],
  ])('takes %j for what it says', (status, state) => {
    expect(lineState(status)).toBe(state);
  });
});

describe('eventWord', () => {
  it('knows each type by its own name', () => {
    expect(EVENT_TYPES.map((type) => eventWord(type)?.type)).toEqual([...EVENT_TYPES]);
  });

  it.each([
    ['View Item', 'view', PAYMENT_RESULT.none],
    ['浏览', 'view', PAYMENT_RESULT.none],
    ['add_to_cart', 'cart', PAYMENT_RESULT.none],
    ['加购', 'cart', PAYMENT_RESULT.none],
    ['begin_checkout', 'checkout', PAYMENT_RESULT.none],
    ['purchase', 'payment', PAYMENT_RESULT.succeeded],
    ['支付', 'payment', PAYMENT_RESULT.succeeded],
    ['支付失败', 'payment', PAYMENT_RESULT.failed],
    ['payment', 'payment', PAYMENT_RESULT.none],
    ['登陆', 'signIn', PAYMENT_RESULT.none],
  ])('takes %j for what it says', (word, type, result) => {
    expect(eventWord(word)).toEqual({ type, result });
  });

  it.each(['', '1', 'dance', '收藏', 'constructor'])('does not guess what %j is', (word) => {
    expect(eventWord(word)).toBeUndefined();
  });
});

describe('words of states', () => {
  it('tell how a payment ended', () => {
    expect(['Success', '失败', 'declined', 'true'].map(resultWord)).toEqual([
      PAYMENT_RESULT.succeeded,
      PAYMENT_RESULT.failed,
      PAYMENT_RESULT.failed,
      PAYMENT_RESULT.succeeded,
    ]);
    expect(resultWord('perhaps')).toBeUndefined();
  });

  it('tell where a parcel is', () => {
    expect(['In transit', '已签收', 'lost', '拒收'].map(shipmentWord)).toEqual(
      Object.values(SHIPMENT_STATE),
    );
    expect(shipmentWord('in the sea')).toBeUndefined();
  });

  it('tell what a return is about', () => {
    expect(['退货退款', '换货', '仅退款'].map(returnWord)).toEqual(Object.values(RETURN_KIND));
    expect(returnWord('gift')).toBeUndefined();
  });
});

describe('ratingWord', () => {
  it('reads whole stars', () => {
    const words = ['5', '4.0', '3/5', '2星', '1 star', '★★★☆☆', '', '0'];
    expect(words.map(ratingWord)).toEqual([5, 4, 3, 2, 1, 3, 0, 0]);
  });

  it.each(['6', '4.5', '8/10', '-1', 'good', '好评'])('does not make stars of %j', (word) => {
    expect(ratingWord(word)).toBeUndefined();
  });
});

it('joins tags however they were parted, each once', () => {
  expect(tagList('spring, 新品，gift ;gift|tea > green')).toBe('spring, 新品, gift, tea, green');
  expect(tagList(' , ')).toBe('');
});

describe('words of recommendation logs', () => {
  it('are yes and no in both languages, as bits and as truth values', () => {
    const yes = ['yes', 'TRUE', '1', '1.0', '是', 'Clicked', '已购买'];
    const no = ['no', 'False', '0', '0.0', '否', 'not clicked', '未点击'];
    expect(yes.map(answerWord)).toEqual(yes.map(() => ANSWER.yes));
    expect(no.map(answerWord)).toEqual(no.map(() => ANSWER.no));
    expect(answerWord('')).toBe(ANSWER.unknown);
    expect(['maybe', '2', '10', '2024-03-01', 'constructor'].map(answerWord)).toEqual(
      Array.from({ length: 5 }, () => undefined),
    );
  });

  it('are places from 1, and none from 0', () => {
    expect(['1', '07', '3.0', '255', '１２', ''].map(positionWord)).toEqual([1, 7, 3, 255, 12, 0]);
    expect(['0', '256', '-1', '1.5', 'first', '1e1'].map(positionWord)).toEqual(
      Array.from({ length: 6 }, () => undefined),
    );
  });

  it('are placements as shops call them', () => {
    const named = ['home', '首页', 'PDP', 'product_page', '相似商品', 'Cart', '购物车', 'e-mail'];
    const placements = named.map((word) => EXPOSURE_PLACEMENTS[placementWord(word) ?? 9]);
    expect(placements).toEqual([
      'home',
      'home',
      'product',
      'product',
      'product',
      'cart',
      'cart',
      'other',
    ]);
    expect(EXPOSURE_PLACEMENTS[placementWord('') ?? 9]).toBe('other');
    expect(placementWord('banner 7')).toBeUndefined();
  });

  it('are what customers said', () => {
    expect(['helpful', '有用', '1', '👍'].map(feedbackWord)).toEqual(
      Array.from({ length: 4 }, () => FEEDBACK.helpful),
    );
    expect(['not interested', 'Not_Interested', '不感兴趣', '-1'].map(feedbackWord)).toEqual(
      Array.from({ length: 4 }, () => FEEDBACK.notInterested),
    );
    expect([feedbackWord(''), feedbackWord('none'), feedbackWord('hm')]).toEqual([
      FEEDBACK.none,
      FEEDBACK.none,
      undefined,
    ]);
  });
});

describe('scoreNumber', () => {
  it('keeps nine decimals, more than amounts have', () => {
    expect(scoreNumber('0.82', '.')).toEqual({ units: 82, scale: 2 });
    expect(scoreNumber('1.2345e-5', '.')).toEqual({ units: 12345, scale: 9 });
    expect(scoreNumber('-3', '.')).toEqual({ units: -3, scale: 0 });
    expect(scoreNumber('0,5', ',')).toEqual({ units: 5, scale: 1 });
    expect(scoreNumber('.5', '.')).toEqual({ units: 5, scale: 1 });
    expect(scoreNumber('-0', '.')).toEqual({ units: 0, scale: 0 });
  });

  it('takes nothing for 0 that is none', () => {
    const none = ['', 'high', '5%', '1,204.5', 'NaN', 'Infinity', '1e30', '0x1f'];
    expect(none.map((text) => scoreNumber(text, '.'))).toEqual(none.map(() => undefined));
  });
});

describe('movementWord', () => {
  it.each([
    ['', 'adjusted'],
    ['Manual Adjustment', 'adjusted'],
    ['人工调整', 'adjusted'],
    ['Earned', 'earned'],
    ['purchase', 'earned'],
    ['购物获得', 'earned'],
    ['REDEEM', 'redeemed'],
    ['积分兑换', 'redeemed'],
    ['抵扣', 'redeemed'],
    ['Points expired', 'expired'],
    ['过期清零', 'expired'],
    ['refund', 'refunded'],
    ['积分返还', 'refunded'],
    ['clawed_back', 'clawedBack'],
    ['退货扣回', 'clawedBack'],
    ['Opening balance', 'opening'],
    ['期初', 'opening'],
  ] as const)('takes %j for %s', (word, kind) => {
    expect(movementWord(word)).toBe(POINTS_HISTORY_KINDS.indexOf(kind));
  });

  it('does not guess words that say nothing of the way, or the opposite to others', () => {
    for (const word of ['消费', 'debit', 'danced', 'constructor', '0']) {
      expect(movementWord(word)).toBeUndefined();
    }
  });
});
