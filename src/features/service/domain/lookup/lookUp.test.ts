import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NamedProduct } from './lookupTypes.ts';
import { lookUp } from './lookUp.ts';
import { productIndex, wholeKey } from './productIndex.ts';
import { termsOf } from './termsOf.ts';

const TEAS: readonly NamedProduct[] = [
  { id: 'TEA-001', name: 'Longjing, Everyday, 50 g tin', otherName: '口粮龙井 50克罐装' },
  { id: 'TEA-002', name: 'Longjing, Reserve, 50 g tin', otherName: '特级龙井 50克罐装' },
  { id: 'TEA-010', name: 'Tieguanyin, Reserve', otherName: '特级铁观音' },
  { id: 'TEA-011', name: 'Roasted Oolong', otherName: '' },
  { id: 'WARE-001', name: 'Celadon gaiwan', otherName: '青瓷盖碗' },
  { id: 'WARE-002', name: 'Celadon teapot', otherName: '青瓷茶壶' },
  { id: 'WARE-003', name: 'Celadon teapot, large', otherName: '青瓷茶壶 大号' },
  { id: '84029', name: 'Wool hottie white heart', otherName: '' },
  { id: 'POST', name: 'Postage', otherName: '' },
  { id: '7', name: 'Bamboo tea tray', otherName: '竹制茶盘' },
];
const index = productIndex(TEAS);

/** Ids of what is found, the best first. */
function found(message: string, most = 3): string[] {
  return lookUp(index, message, most).map(({ product }) => TEAS[product]!.id);
}

/** The best, with the pieces of the message and of the product that match. */
function best(message: string) {
  const [first] = lookUp(index, message, 1);
  if (!first) return null;
  const { id, name, otherName } = TEAS[first.product]!;
  const fields = { id, name, otherName };
  return {
    id,
    how: first.how,
    said: first.parts.map(({ from, to }) => message.slice(from, to)),
    named: first.parts.map(({ field, fieldFrom, fieldTo }) =>
      fields[field].slice(fieldFrom, fieldTo),
    ),
  };
}

describe('a product is looked up from a message', () => {
  test('by its number, however that is written', () => {
    const said = { how: 'sku', named: ['TEA-010'] };
    expect(best('is TEA-010 in stock?')).toEqual({ id: 'TEA-010', said: ['TEA-010'], ...said });
    expect(best('收到的tea010碎了')).toEqual({ id: 'TEA-010', said: ['tea010'], ...said });
    expect(best('ＴＥＡ－０１０还有吗')?.id).toBe('TEA-010');
    expect(best('two of 84029 please')).toMatchObject({ id: '84029', how: 'sku' });
  });

  test('by a number that might be anything else only where the message says that it is one', () => {
    expect(found('I need 7 by post, post it soon')).toEqual([]);
    expect(best('SKU: 7 please')).toMatchObject({ id: '7', how: 'sku' });
    expect(best('货号 7 还有吗')).toMatchObject({ id: '7', how: 'sku' });
  });

  test('by its address, with its number or its name in it', () => {
    const link = (path: string) => best(`look: https://tea.example/${path} please`);
    expect(link('item.htm?spm=a1&id=7')).toEqual({
      id: '7',
      how: 'link',
      said: ['7'],
      named: ['7'],
    });
    expect(link('en/products/celadon-gaiwan.html?ref=x')).toMatchObject({
      id: 'WARE-001',
      how: 'link',
      said: ['celadon-gaiwan.html'],
    });
    expect(link('p/%E9%9D%92%E7%93%B7%E8%8C%B6%E5%A3%B6')).toMatchObject({
      id: 'WARE-002',
      how: 'link',
    });
    // The words of an address are not the customer's, and a broken one is only a text.
    expect(found('https://celadon.example/about/everyday?x=%E9%9')).toEqual([]);
  });

  test('by its full name in either language, in any case and width', () => {
    expect(best('Do you have the CELADON  GAIWAN, please?')).toEqual({
      id: 'WARE-001',
      how: 'name',
      said: ['CELADON  GAIWAN'],
      named: ['Celadon gaiwan'],
    });
    expect(best('请问青瓷盖碗还有货吗')).toEqual({
      id: 'WARE-001',
      how: 'name',
      said: ['青瓷盖碗'],
      named: ['青瓷盖碗'],
    });
  });

  test('by a part of its name', () => {
    expect(best('the gaiwan broke')).toMatchObject({ id: 'WARE-001', how: 'part' });
    expect(best('茶盘漏水')).toMatchObject({ id: '7', how: 'part', said: ['茶盘'] });
    expect(found('龙井怎么泡').sort()).toEqual(['TEA-001', 'TEA-002']);
  });

  test('misspelt, by letters or by a character of the same sound', () => {
    expect(best('reserve teiguanyin?')).toMatchObject({ id: 'TEA-010', how: 'misspelt' });
    expect(best('roastd olong')).toEqual({
      id: 'TEA-011',
      how: 'misspelt',
      said: ['roastd olong'],
      named: ['Roasted Oolong'],
    });
    expect(best('铁关音怎么泡')).toMatchObject({
      id: 'TEA-010',
      how: 'misspelt',
      said: ['铁关音'],
      named: ['铁观音'],
    });
    expect(best('thé Tieguanyin résérve')).toMatchObject({ id: 'TEA-010' });
  });

  test('the longer name comes before one that it contains, the shorter where it says no more', () => {
    expect(found('a large celadon teapot')[0]).toBe('WARE-003');
    expect(found('a celadon teapot')[0]).toBe('WARE-002');
    expect(found('青瓷茶壶 大号')[0]).toBe('WARE-003');
  });

  test('two that are named in full are both as sure as one alone', () => {
    const both = lookUp(index, 'the roasted oolong and the celadon gaiwan', 5);
    expect(both.slice(0, 2).map(({ score }) => score)).toEqual([1, 1]);
    expect(found('the roasted oolong and the celadon gaiwan', 2).sort()).toEqual([
      'TEA-011',
      'WARE-001',
    ]);
  });

  test('what is far apart in a long message is not one name', () => {
    const message = `The roasted one was nice. ${'I will write again soon. '.repeat(4)}Oolong?`;
    expect(best(message)).toMatchObject({ how: 'part' });
  });
});

describe('plain chat names nothing', () => {
  test.each([
    'where is my parcel?',
    'Hi, I want a refund please',
    'When will it be shipped? I need it before Saturday',
    'thanks a lot, bye',
    'please call me on my mobile 07700 900123',
    '谢谢亲',
    '在吗',
    '快递怎么还没到',
    '我地址写错了，帮我改一下',
    '收到了，包装很好，谢谢',
    '?!…',
    '',
  ])('%s', (message) => {
    expect(found(message)).toEqual([]);
  });
});

const word = fc.string({
  unit: fc.constantFrom(...Array.from('abcdegilmnorstuz青瓷盖碗茶壶龙井白')),
  minLength: 2,
  maxLength: 7,
});
const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const catalogue = fc.array(fc.tuple(name, fc.option(name, { nil: '' })), {
  minLength: 1,
  maxLength: 30,
});

function productsOf(names: readonly (readonly [string, string])[]): NamedProduct[] {
  return names.map(([own, other], i) => ({ id: `SKU-${1000 + i}`, name: own, otherName: other }));
}

describe('of any catalogue', () => {
  test('the exact name of any product finds it, or one with the very same name', () => {
    fc.assert(
      fc.property(catalogue, fc.nat(), (names, which) => {
        const products = productsOf(names);
        const wanted = products[which % products.length]!;
        const [first] = lookUp(productIndex(products), wanted.name, 1);
        const { name: own, otherName } = products[first!.product]!;
        const key = (text: string) => wholeKey(termsOf(text));
        expect([key(own), key(otherName)]).toContain(key(wanted.name));
      }),
    );
  });

  test('places lie in the message and in the field, and the same question has the same answer', () => {
    fc.assert(
      fc.property(catalogue, fc.array(name, { maxLength: 4 }), (names, said) => {
        const products = productsOf(names);
        const own = productIndex(products);
        const message = said.join('！ https://x.example/p/');
        const answer = lookUp(own, message, 10);
        for (const { product, score, parts } of answer) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(parts.length).toBeGreaterThan(0);
          for (const { from, to, field, fieldFrom, fieldTo } of parts) {
            expect(from).toBeGreaterThanOrEqual(0);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(message.length);
            expect(fieldTo).toBeGreaterThan(fieldFrom);
            expect(fieldTo).toBeLessThanOrEqual(products[product]![field].length);
          }
        }
        const scores = answer.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        expect(lookUp(productIndex(products), message, 10)).toEqual(answer);
      }),
    );
  });

  test('a number wins over a name', () => {
    fc.assert(
      fc.property(catalogue, fc.nat(), fc.nat(), (names, which, other) => {
        const products = productsOf(names);
        const { id } = products[which % products.length]!;
        const { name: said } = products[other % products.length]!;
        const [first] = lookUp(productIndex(products), `${said}, ${id}`, 1);
        expect(first).toMatchObject({ product: which % products.length, how: 'sku' });
      }),
    );
  });
});
