import { expect, test } from 'vitest';
import { toCsv } from './toCsv.ts';

const line = (...values: (string | number | null)[]) =>
  toCsv([values]).replace('\uFEFF', '').replace(/\r\n$/u, '');

test('cells with commas, quotes or line ends are quoted', () => {
  expect(line('a,b', 'say "hi"', 'two\nlines', 'plain')).toBe(
    '"a,b","say ""hi""","two\nlines",plain',
  );
});

test('numbers keep all their digits and a plain minus; nothing stays nothing', () => {
  expect(line(-0.1234567, 0, null, Number.NaN)).toBe('-0.1234567,0,,');
});

test.each(['=1+1', '+A1', '-cmd|x', '@SUM(A1)', '＝1', ' =1', '-5.20'])(
  'text %j that a spreadsheet would run is neutralised',
  (text) => {
    expect(line(text)).toBe(`'${text}`);
  },
);

test('a formula that also needs quotes gets both', () => {
  expect(line('=HYPERLINK("x")')).toBe('"\'=HYPERLINK(""x"")"');
});

test('a tab at the start of text is neutralised and quoted', () => {
  expect(line('\tx')).toBe('"\'\tx"');
});

test('the file starts with a byte order mark and ends each row with CRLF', () => {
  expect(toCsv([['周'], [1]])).toBe('\uFEFF周\r\n1\r\n');
});
