import { describe, expect, test } from 'vitest';
import type { Strings } from '../shared/i18n/i18n.ts';
import { en as sharedEn } from '../shared/i18n/strings/en.ts';
import { zhCN as sharedZhCN } from '../shared/i18n/strings/zh-CN.ts';
import { areas } from './areas.ts';
import { absolutePath } from './areaPaths.ts';
import { en } from './strings/en.ts';
import { zhCN } from './strings/zh-CN.ts';

/** Messages by key, plural forms under one key: that of the language's last form. */
function messages(strings: Strings, path = ''): Map<string, string> {
  return new Map(
    Object.entries(strings).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[path + key.replace(/_(?:zero|one|other)$/u, ''), value] as const]
        : [...messages(value, `${path}${key}.`)],
    ),
  );
}

function placeholders(message: string): string[] {
  const names = [...message.matchAll(/\{\{\s*([^},\s]+)[^}]*\}\}/gu)].map(([, name]) => name ?? '');
  return [...new Set(names)].sort();
}

const bundles = [
  { id: 'app', en, zhCN },
  { id: 'shared', en: sharedEn, zhCN: sharedZhCN },
  ...(await Promise.all(
    areas.map(async ({ id, strings }) => ({
      id,
      en: await strings.en(),
      zhCN: await strings['zh-CN'](),
    })),
  )),
];

describe.each(bundles)('texts of $id', ({ en: english, zhCN: chinese }) => {
  const [from, to] = [messages(english), messages(chinese)];

  test('both languages have the same messages', () => {
    expect([...to.keys()].sort()).toEqual([...from.keys()].sort());
  });

  test('a message has the same placeholders in both', () => {
    const differing = [...from].filter(
      ([key, message]) => String(placeholders(message)) !== String(placeholders(to.get(key) ?? '')),
    );
    expect(differing).toEqual([]);
  });

  test('Chinese sets a space between Chinese and Latin characters', () => {
    const tight = [...to].filter(([, message]) =>
      /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9%]\p{Script=Han}/u.test(message),
    );
    expect(tight).toEqual([]);
  });
});

test('no two pages claim the same path, and none one of the frame', () => {
  const paths = areas.flatMap(({ pages }) => pages.map(({ path }) => absolutePath(path)));
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).not.toContain('/settings');
});

test('each area is found under its own path', () => {
  for (const { path, pages } of areas)
    expect(pages.map((page) => absolutePath(page.path))).toContain(absolutePath(path));
});

test('what is seen of a shortened name is a part of the name, so that it can be said', () => {
  for (const { name, shortName } of areas) {
    expect(name.en).toContain(shortName?.en ?? name.en);
    expect(name['zh-CN']).toContain(shortName?.['zh-CN'] ?? name['zh-CN']);
  }
});
