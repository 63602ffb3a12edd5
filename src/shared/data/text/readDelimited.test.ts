import { expect, test } from 'vitest';
import { readDelimited } from './readDelimited.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

test('a file is read with its lines, whatever its delimiter, and rows that are cut wrong are marked', () => {
  expect(readDelimited(utf8('\uFEFFa;b\r\n 1 ;"x;\ny"\r\n\r\n2;3;4\n5;6'))).toEqual({
    head: ['a', 'b'],
    rows: [
      { line: 2, cells: ['1', 'x;\ny'], whole: true },
      { line: 5, cells: ['2', '3'], whole: false },
      { line: 6, cells: ['5', '6'], whole: true },
    ],
  });
});

test('a file that a Chinese spreadsheet saved is read as GB18030', () => {
  // 会员,积分 and 张三,5 in GB18030.
  const bytes = Uint8Array.from([
    0xbb, 0xe1, 0xd4, 0xb1, 0x2c, 0xbb, 0xfd, 0xb7, 0xd6, 0x0a, 0xd5, 0xc5, 0xc8, 0xfd, 0x2c, 0x35,
  ]);
  expect(readDelimited(bytes)).toEqual({
    head: ['会员', '积分'],
    rows: [{ line: 2, cells: ['张三', '5'], whole: true }],
  });
});

test('an empty file has no head, and a picture is no text', () => {
  expect(readDelimited(utf8(''))).toEqual({ head: [], rows: [] });
  const picture = Uint8Array.from({ length: 300 }, (_, i) => (i % 7) + 1);
  expect(readDelimited(picture)).toBeUndefined();
});
