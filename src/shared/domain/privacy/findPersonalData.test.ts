import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plantedPersonalData } from '../../../testing/plantedPersonalData.ts';
import { findPersonalData } from './findPersonalData.ts';

const found = (text: string) =>
  findPersonalData(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('findPersonalData', () => {
  test.each([
    // Chinese mobile numbers
    ['电话13812345678，晚上打', [['phone', '13812345678']]],
    ['+86 138 1234 5678', [['phone', '+86 138 1234 5678']]],
    ['0086-138-1234-5678', [['phone', '0086-138-1234-5678']]],
    ['8613812345678', [['phone', '8613812345678']]],
    ['138.1234.5678', [['phone', '138.1234.5678']]],
    ['１３８１２３４５６７８', [['phone', '１３８１２３４５６７８']]],
    ['138\u200b1234\u200b5678', [['phone', '138\u200b1234\u200b5678']]],
    ['𝟏𝟑𝟖𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖', [['phone', '𝟏𝟑𝟖𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖']]],
    ['13812345678.0', [['phone', '13812345678']]],
    // Other telephone numbers
    ['call +49 (30) 901820 now', [['phone', '+49 (30) 901820']]],
    ['+442079460958', [['phone', '+442079460958']]],
    ['0049 30 123456', [['phone', '0049 30 123456']]],
    ['010-65529988', [['phone', '010-65529988']]],
    ['415-555-2671', [['phone', '415-555-2671']]],
    // E-mail
    ['mail li.wei+shop@mail.example.', [['email', 'li.wei+shop@mail.example']]],
    ['发到zhang@qq.example谢谢', [['email', 'zhang@qq.example']]],
    ['ｌｉ＠ｍａｉｌ．example', [['email', 'ｌｉ＠ｍａｉｌ．example']]],
    ['13812345678@qq.example', [['email', '13812345678@qq.example']]],
    // Identity cards: the two examples of GB 11643, and one of the old form
    ['11010519491231002X', [['idCard', '11010519491231002X']]],
    ['身份证11010519491231002x。', [['idCard', '11010519491231002x']]],
    ['440524188001010014', [['idCard', '440524188001010014']]],
    ['440524 18800101 0014', [['idCard', '440524 18800101 0014']]],
    ['110105491231002', [['idCard', '110105491231002']]],
    // Bank cards: numbers that card schemes publish for tests
    ['4111 1111 1111 1111', [['bankCard', '4111 1111 1111 1111']]],
    ['5555555555554444', [['bankCard', '5555555555554444']]],
    ['378282246310005', [['bankCard', '378282246310005']]],
    ['3782 822463 10005', [['bankCard', '3782 822463 10005']]],
    ['3530111333300000', [['bankCard', '3530111333300000']]],
    ['6205 5000 0000 0000 004', [['bankCard', '6205 5000 0000 0000 004']]],
    ['4222222222222', [['bankCard', '4222222222222']]],
    // WeChat
    ['加微信zhangsan_88', [['wechat', 'zhangsan_88']]],
    ['微信号：wxid_abc123def', [['wechat', 'wxid_abc123def']]],
    ['vx: lisi1990', [['wechat', 'lisi1990']]],
    ['加V Lucky8888', [['wechat', 'Lucky8888']]],
    ['WeChat id is li-wei-88', [['wechat', 'li-wei-88']]],
    // Addresses
    [
      '请寄到北京市朝阳区建国路88号国贸大厦A座1203室，谢谢',
      [['address', '北京市朝阳区建国路88号国贸大厦A座1203室']],
    ],
    ['我住在建国路８８号', [['address', '建国路８８号']]],
    ['地址：杭州市 西湖区 文三路 90 号', [['address', '杭州市 西湖区 文三路 90 号']]],
    ['湖南省长沙县黄花镇李家村3组12号', [['address', '湖南省长沙县黄花镇李家村3组12号']]],
    ['阳光花园3栋2单元501室', [['address', '阳光花园3栋2单元501室']]],
    ['ship to 12 Baker Street, Flat 3 please', [['address', '12 Baker Street, Flat 3']]],
    // Several
    [
      '13812345678/13912345678',
      [
        ['phone', '13812345678'],
        ['phone', '13912345678'],
      ],
    ],
    [
      '深圳市南山区科技园南路1号 138 1234 5678',
      [
        ['address', '深圳市南山区科技园南路1号'],
        ['phone', '138 1234 5678'],
      ],
    ],
  ])('finds what %j holds', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    ['a date and time', '2024-03-01 10:15:30'],
    ['a compact date and an order number', '订单 20240301123456789012'],
    ['seconds and milliseconds since 1970', '1709287530 1709287530123'],
    ['a price', '¥13812345678'],
    ['an amount in words', '共13812345678元'],
    ['an amount with cents', '13812345678.50'],
    ['a fraction', '0.13812345678'],
    ['a share of digits with a sign', '+12.5%, -3, +1000'],
    ['a parcel number of SF', 'SF1381234567890'],
    ['a parcel number of EMS', 'EA123456789CN'],
    ['a parcel number of JD', 'JD0123456789012'],
    ['an order number of Amazon', '123-1234567-1234567'],
    ['an order number of 18 digits without the check of an identity card', '110105194912310021'],
    ['an identity card with 30 February', '110105194902300020'],
    ['a card number with a wrong check digit', '4111 1111 1111 1112'],
    ['a Luhn number of no issuer', '1000000000000008'],
    ['an article number (EAN-13)', '4006381333931'],
    ['a part of a UUID', '550e8400-e29b-41d4-a716-446655440000'],
    ['twelve digits', '138123456789'],
    ['a mobile number of no range', '12012345678'],
    ['a package', 'react@18.2.0'],
    ['an @ on its own', 'see you @ home, @li'],
    ['the word WeChat', 'WeChat payment, 微信支付'],
    ['a short word behind 微信', '微信 abc'],
    ['a district', '北京市朝阳区'],
    ['a metro line', '地铁2号线'],
    ['words that end like a street', '这条线路3号车，我知道3号发货'],
    ['a day', '12月3号发货'],
    ['things on the way', '3 items on the Way'],
  ])('leaves %s alone', (_what, text) => {
    expect(found(text)).toEqual([]);
  });

  test('prefers a kind with a check digit, then e-mail, to what overlaps it', () => {
    expect(found('微信 zhangsan@mail.example')).toEqual([['email', 'zhangsan@mail.example']]);
    expect(found('vx:a13812345678')).toEqual([['phone', '13812345678']]);
    // Read as an old identity number it would be one as well.
    expect(found('371102680903007')).toEqual([['bankCard', '371102680903007']]);
  });

  test('finds whatever is planted in a text, at its place', () => {
    const words = fc.constantFrom('', '你好，', 'order 1001: ', '（', 'A\n', '退款 12.50 元；');
    const after = fc.constantFrom('', '。', ', thanks', '）请回复', '\n2024-03-01');
    fc.assert(
      fc.property(words, plantedPersonalData, after, (before, { kind, text, secret }, behind) => {
        const findings = findPersonalData(before + text + behind);
        const at = before.length + text.indexOf(secret);
        const covering = findings.filter(
          ({ start, end }) => start <= at && end >= at + secret.length,
        );
        expect(covering.map((finding) => finding.kind)).toEqual([kind]);
      }),
    );
  });

  test('has findings in order, inside the text and without overlaps, whatever the text is', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^[\d +().@\-xX]{0,40}$/),
      fc.constantFrom('微信', '路', '号', '省', '＠', '㎏', '\u200b', '１'),
      plantedPersonalData.map(({ text }) => text),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        let past = 0;
        for (const { start, end } of findPersonalData(text)) {
          expect(start).toBeGreaterThanOrEqual(past);
          expect(end).toBeGreaterThan(start);
          past = end;
        }
        expect(past).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test.each([
    ['digits', '1'],
    ['digits with spaces', '1 '],
    ['@', '@'],
    ['local parts', 'a@'],
    ['labels', 'a@a.'],
    ['WeChat words', '微信'],
    ['streets', '路1'],
    ['English streets', '1 Aa Bb '],
    ['full-width digits', '１'],
    ['spaces', ' '],
    ['Chinese digits', '街一'],
  ])('comes to an end on a million characters of %s', (_what, unit) => {
    const text = unit.repeat(1_000_000 / unit.length);
    expect(findPersonalData(text).every(({ end }) => end <= text.length)).toBe(true);
  });
});
