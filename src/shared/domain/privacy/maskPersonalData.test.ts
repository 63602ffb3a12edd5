import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plantedPersonalData } from '../../../testing/plantedPersonalData.ts';
import { findPersonalData } from './findPersonalData.ts';
import { maskContact } from './maskContact.ts';
import { maskPersonalData } from './maskPersonalData.ts';

test.each([
  ['电话 138 1234 5678，谢谢', '电话 138 •••• 5678，谢谢'],
  ['１３８１２３４５６７８', '１３８••••５６７８'],
  ['mail li.wei@mail.example.', 'mail l•••@mail.example.'],
  ['11010519491231002X', '110•••••••••••002X'],
  ['4111 1111 1111 1111', '4111 •••• •••• 1111'],
  ['加微信zhangsan_88', '加微信z•••'],
  ['寄到北京市朝阳区建国路88号3栋', '寄到北京市朝阳区•••'],
  ['at 12 Baker Street, London', 'at •••, London'],
  ['订单 1001，12.50 元', '订单 1001，12.50 元'],
])('%j becomes %j', (text, expected) => {
  expect(maskPersonalData(text)).toBe(expected);
});

const around = fc.constantFrom('', '你好，', ' order 1001: ', '。', '\n');

test('nothing that is planted can be read any more, and masking twice changes nothing', () => {
  const texts = fc.array(fc.tuple(around, plantedPersonalData), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.map(([words, { text: personal }]) => `${words}${personal}；`).join('');
      const masked = maskPersonalData(text);
      for (const [, { secret }] of parts) expect(masked).not.toContain(secret);
      expect(findPersonalData(masked)).toEqual([]);
      expect(maskPersonalData(masked)).toBe(masked);
    }),
  );
});

test('a field of a kind is masked whatever it holds, and stays so when it is masked again', () => {
  fc.assert(
    fc.property(plantedPersonalData, plantedPersonalData, (one, other) => {
      for (const kind of ['phone', 'idCard', 'bankCard', 'text'] as const) {
        const masked = maskContact(`${one.text}；${other.text}`, kind);
        expect(masked).not.toContain(one.secret);
        expect(masked).not.toContain(other.secret);
        expect(maskContact(masked, kind)).toBe(masked);
      }
    }),
  );
});
