import { expect, test } from 'vitest';
import { neutralText } from './neutralText.ts';

test.each([
  '=1+1',
  '+A1',
  '-cmd|x',
  '@SUM(A1)',
  '＝1',
  '＋1',
  '－1',
  '＠SUM(A1)',
  '\t=1',
  '\r=1',
  '\tx',
  '\rx',
  '\nx',
  ' =1',
  '\u3000＝1',
  '\u200B=1',
  '\uFEFF@x',
  '\0=1',
  '-5.20',
  '+49 30 901820',
])('%j gets an apostrophe', (text) => {
  expect(neutralText(text)).toBe(`'${text}`);
});

test.each(['', 'a=1', '5-3', "'=1", '−5', '– none', ' plain', 'li@mail.example', '周'])(
  '%j stays as it is',
  (text) => {
    expect(neutralText(text)).toBe(text);
  },
);
