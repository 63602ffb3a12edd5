import { describe, expect, it } from 'vitest';
import { LINE_STATE } from '../../../../shared/domain/facts/factTables.ts';
import { currencyOf } from './currencyNames.ts';
import { lineState } from './lineState.ts';

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
    ['退款成功', LINE_STATE.return],
  ])('takes %j for what it says', (status, state) => {
    expect(lineState(status)).toBe(state);
  });
});
