import { expect, test } from 'vitest';
import { isQuestion } from './isQuestion.ts';

test.each([
  '明天有货吗',
  '这款和上次那款有什么不一样',
  '请问运费怎么算',
  '多少钱一盒',
  '几点发货',
  '红的呢',
  '有没有大一点的',
  '能不能改地址！',
  '求推荐一款绿茶',
  '到货了？😊',
  'Is the red one back',
  'how do I brew it',
  'any news? thanks',
  '在吗…',
])('“%s” asks something', (text) => {
  expect(isQuestion(text)).toBe(true);
});

test.each([
  '收到，谢谢',
  '没什么',
  '几乎每天都喝',
  '什么都好',
  '多谢',
  '看这个 https://shop.example/item?id=1&from=a',
  'What a day!',
  'thanks, it is lovely',
  '',
  '👍',
])('“%s” asks nothing', (text) => {
  expect(isQuestion(text)).toBe(false);
});

test('a text of 10,000 characters is read in one go, whatever it holds', () => {
  expect(isQuestion('几'.repeat(10_000))).toBe(false);
  expect(isQuestion(`${'啊'.repeat(10_000)}吗`)).toBe(true);
  expect(isQuestion('\uD800'.repeat(50))).toBe(false);
});
