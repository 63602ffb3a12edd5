import { expect, test } from 'vitest';
import { en } from './en.ts';
import { zhCN } from './zh-CN.ts';

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

const placeholders = (text: string) => [...new Set(text.match(/\{\{\w+\}\}|<\w+>/g))].sort();

test('both languages fill the same places', () => {
  const chinese = flat(zhCN);
  const differing = [...flat(en)].filter(
    ([key, text]) =>
      JSON.stringify(placeholders(text)) !== JSON.stringify(placeholders(chinese.get(key) ?? '')),
  );
  expect(differing.map(([key]) => key)).toEqual([]);
});

test('Chinese has no Latin punctuation between its words', () => {
  const wrong = [...flat(zhCN)].filter(([, text]) => /\p{Script=Han}[,;!?]/u.test(text));
  expect(wrong.map(([key]) => key)).toEqual([]);
});
