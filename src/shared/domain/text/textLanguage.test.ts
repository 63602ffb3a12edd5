import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addWords, languageOf, noScripts } from './textLanguage.ts';

function of(...messages: readonly string[]) {
  const counts = noScripts();
  for (const message of messages) addWords(counts, message);
  return languageOf(counts);
}

test.each([
  ['zh', '什么时候发货？'],
  ['zh', '我的 iPhone 15 Pro 什么时候发货，还要等多久'],
  ['zh', '𠮷野家的优惠券'],
  ['zh', '看这个 https://item.example.com/some/long/english/path?id=1 还有吗'],
  ['en', 'Where is my order? I can’t find it.'],
  ['en', 'Ｗｈｅｒｅ ｉｓ ｉｔ'],
  ['en', 'Is the café blend back in stock? I would like to order two packs of it today'],
  ['mixed', '我要 refund，order 还没到 please help'],
  ['other', 'Où est ma commande ? Je l’ai passée il y a déjà dix jours'],
  ['other', 'Können Sie mir bitte sagen, wann das Paket ankommt? Ich wäre dankbar'],
  ['other', 'いつ発送されますか'],
  ['other', '언제 배송되나요'],
  ['other', 'Где мой заказ?'],
  ['none', '12345 !!! 😀'],
  ['none', ''],
] as const)('%s: %s', (language, message) => {
  expect(of(message)).toBe(language);
});

test('counts over all messages together', () => {
  expect(of('你好', 'hello there')).toBe('mixed');
  expect(of('你好', '请问什么时候可以发货呢', 'ok')).toBe('zh');
});

test('a Han character is a word, an apostrophe and an accent part none', () => {
  const counts = noScripts();
  addWords(counts, "don't 好的 naïve Ελλάδα x2y");
  expect(counts).toEqual({ han: 2, latin: 4, accented: 1, other: 1 });
});

test('what is neither letter nor address changes nothing, wherever it stands', () => {
  const word = fc.constantFrom('货', 'tea', 'é', 'か', 'привет');
  const noise = fc.constantFrom(' ', ' 12 ', '，', ' 😀 ', ' www.example.com ', ' a@b.example ');
  fc.assert(
    fc.property(fc.array(fc.tuple(word, noise), { maxLength: 20 }), (parts) => {
      const plain = parts.map(([one]) => one).join(' ');
      expect(of(parts.map(([one, between]) => one + between).join(' '))).toBe(of(plain));
    }),
  );
});
