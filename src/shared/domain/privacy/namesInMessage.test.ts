import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namesInMessage } from './namesInMessage.ts';

const names = (text: string, author = '') =>
  namesInMessage(text, author).map(({ from, to }) => text.slice(from, to));

test.each([
  ['Where is my parcel?\n\nBest regards,\nJane Doe', ['Jane Doe']],
  ['Where is it?\nKind regards\nJane O’Neill\nHead of Nothing\n+44 20 7946 0958', ['Jane O’Neill']],
  ['Please help. \r\nYours sincerely,\r\nJan van der Berg\r\n', ['Jan van der Berg']],
  ['It broke.\nThanks,\nJane', ['Jane']],
  ['It broke.\nBest regards, Jane Doe', ['Jane Doe']],
  ['It broke.\n-- \nJane Doe', ['Jane Doe']],
  ['请尽快发货。\n此致 敬礼\n张三', ['张三']],
  ['请尽快发货。\n此致\n敬礼！\n张三丰', ['张三丰']],
  ['请尽快发货。\n李小龙 敬上', ['李小龙']],
  ['Late again.\nRegards,\nJane Doe\n\n> On Monday you wrote\n> Regards,\n> Lin', ['Jane Doe']],
])('%j is signed %j', (text, signed) => {
  expect(names(text)).toEqual(signed);
});

test.each([
  // Thanks as a sentence, and what follows thanks.
  'Thanks for the Silver Teapot',
  'Thanks, Great service',
  'Thank you!\nPlease send the Silver Teapot instead',
  'Thanks\nSent from my phone',
  'Thanks\nHurry',
  '谢谢\n马上付款',
  '谢谢，白茶收到了',
  // Names of products, in the text and at its end.
  'I ordered the Jasmine Pearl Tea and the Gaiwan Set',
  'Jasmine Pearl',
  '龙井',
  // A rule of dashes amid a text, and a closing far above the end.
  'First\n--\nsecond part goes on here',
  'Regards,\nJane\none\ntwo\nthree\nfour\nfive\nsix',
  'My regards to the whole team of yours',
])('%j names nobody', (text) => {
  expect(names(text)).toEqual([]);
});

test('the writer’s own name is found wherever it stands, as a whole word and in any case', () => {
  expect(names('I am jane doe, and Jane  Doe is waiting', 'Jane Doe')).toEqual([
    'jane doe',
    'Jane  Doe',
  ]);
  expect(names('我是王小明，订单写王小明', '王小明')).toEqual(['王小明', '王小明']);
  expect(names('An is no part of answer or Ann, and I ordered an item, AN', 'An')).toEqual([
    'An',
    'AN',
  ]);
  expect(names('I will wait, says Will', 'will')).toEqual(['Will']);
  expect(names('Regards,\nJane Doe', 'Jane Doe')).toEqual(['Jane Doe']);
});

test('a closing may end the line of the text, and familiar ones are followed by a name of the writer', () => {
  expect(names('Please send a new one. Best regards, Jane Doe')).toEqual(['Jane Doe']);
  expect(names('It broke. Thanks, Jane', 'Jane Doe')).toEqual(['Jane']);
  expect(names('It broke. Thanks, Monday', 'Jane Doe')).toEqual([]);
  expect(names('Regards,\njane doe', 'Jane Doe')).toEqual(['jane doe']);
  expect(names('Thanks\nWaiting')).toEqual([]);
  expect(names('Thank you\nMonday is fine for me\nand Tuesday')).toEqual([]);
});

test('words for anybody, numbers and signs are no names of writers', () => {
  expect(names('the customer c1042 (a+b) waits', 'customer')).toEqual([]);
  expect(names('the customer c1042 waits', 'c1042')).toEqual([]);
  expect(names('J.D. (x*) waits', '(x*)')).toEqual(['(x*)']);
  expect(names('anything', '')).toEqual([]);
});

test('ranges lie in the text, in order, without overlaps, whatever is written', () => {
  const line = fc.constantFrom('Regards,', '-- ', 'Jane Doe', '敬礼', '张三', 'thanks', '> x', '');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(line).map((lines) => lines.join('\n')),
      ),
      fc.oneof(fc.string(), fc.constant('Jane')),
      (text, author) => {
        let past = 0;
        for (const { from, to } of namesInMessage(text, author)) {
          expect(from).toBeGreaterThanOrEqual(past);
          expect(to).toBeGreaterThan(from);
          past = to;
        }
        expect(past).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});
