import { describe, expect, it } from 'vitest';
import {
  EVENT_TYPES,
  LINE_STATE,
  PAYMENT_RESULT,
  RETURN_KIND,
  SHIPMENT_STATE,
} from '../../../../shared/domain/facts/factTables.ts';
import { currencyOf } from './currencyNames.ts';
import { eventWord } from './eventWord.ts';
import { lineState } from './lineState.ts';
import { ratingWord } from './ratingWord.ts';
import { resultWord } from './resultWord.ts';
import { returnWord } from './returnWord.ts';
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
