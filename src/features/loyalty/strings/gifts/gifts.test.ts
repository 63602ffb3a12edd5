import { expect, test } from 'vitest';
import { en as redemptionsEn } from '../redemptions/en.ts';
import { zhCN as redemptionsZh } from '../redemptions/zhCN.ts';
import { en as giftsEn } from './en.ts';
import { zhCN as giftsZh } from './zhCN.ts';

type Texts = { readonly [key: string]: string | Texts };

/** Texts by dotted path, plural endings left off: the other forms say the same. */
function flat(texts: Texts, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(texts)) {
    const name = `${path}${key}`;
    if (typeof value !== 'string') for (const [k, v] of flat(value, `${name}.`)) found.set(k, v);
    else if (!name.endsWith('_one')) found.set(name, value);
  }
  return found;
}

const english = flat({ gifts: giftsEn, redemptions: redemptionsEn });
const chinese = flat({ gifts: giftsZh, redemptions: redemptionsZh });
const placeholders = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g))].sort();

test('both languages fill the same places', () => {
  const differing = [...english].filter(
    ([key, text]) =>
      JSON.stringify(placeholders(text)) !== JSON.stringify(placeholders(chinese.get(key) ?? '')),
  );
  expect(differing.map(([key]) => key)).toEqual([]);
});

test('Chinese has no Latin punctuation between its words', () => {
  const wrong = [...chinese].filter(([, text]) => /\p{Script=Han}[,;!?]/u.test(text));
  expect(wrong.map(([key]) => key)).toEqual([]);
});
