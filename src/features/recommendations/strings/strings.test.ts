import { expect, test } from 'vitest';
import { flatTexts } from '../../../testing/flatTexts.ts';
import { testBothLanguages } from '../../../testing/testBothLanguages.ts';
import { en } from './en.ts';
import { zhCN } from './zh-CN.ts';

testBothLanguages(en, zhCN);

test('hints and errors end with a full stop, names do not', () => {
  const settings = flatTexts({ en: en.settings, zh: zhCN.settings });
  const wrong = [...settings].filter(([key, text]) => {
    const sentence = /\.(?:hint|cost)$|\.errors\./u.test(key);
    const name = /\.(?:name|off)$|\.(?:values|metrics|units|summary)\./u.test(key);
    return (sentence && !/[.。]$/u.test(text)) || (name && /[.。]$/u.test(text));
  });
  expect(wrong.map(([key]) => key)).toEqual([]);
});
