import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stream } from './stream.ts';

const first = (seed: number, name: string, entity: number, count = 8) => {
  const own = stream(seed, name).at(entity);
  return Array.from({ length: count }, () => own.next());
};

describe('seeded streams', () => {
  test('give these numbers in every engine', () => {
    expect(first(1, 'returns', 0, 4)).toMatchInlineSnapshot(`
      [
        108424367,
        3305425387,
        3174877338,
        1610353644,
      ]
    `);
    expect(first(2026, '回头', 123_456, 2)).toMatchInlineSnapshot(`
      [
        2746258116,
        3695429323,
      ]
    `);
  });

  test('give an entity its own numbers, whatever was drawn before', () => {
    const used = stream(7, 'delivery');
    for (let i = 0; i < 100; i++) used.at(i).below(10);
    expect(Array.from({ length: 8 }, () => used.at(41).next())[0]).toBe(
      first(7, 'delivery', 41)[0],
    );
    expect(
      Array.from(
        { length: 8 },
        (
          (own) => () =>
            own.next()
        )(used.at(41)),
      ),
    ).toEqual(first(7, 'delivery', 41));
  });

  test('differ by seed, name and entity', () => {
    fc.assert(
      fc.property(fc.nat(), fc.string(), fc.nat(), (seed, name, entity) => {
        const here = first(seed, name, entity);
        expect(first(seed + 1, name, entity)).not.toEqual(here);
        expect(first(seed, `${name}x`, entity)).not.toEqual(here);
        expect(first(seed, name, entity + 1)).not.toEqual(here);
      }),
    );
  });

  test('are even over entities that follow each other, and between two numbers of one', () => {
    const cells = new Array<number>(100).fill(0);
    const own = stream(3, 'even');
    for (let entity = 0; entity < 100_000; entity++) {
      const cell = own.at(entity).below(10) * 10 + own.below(10);
      cells[cell] = (cells[cell] ?? 0) + 1;
    }
    const chiSquare = cells.reduce((sum, n) => sum + (n - 1000) ** 2 / 1000, 0);
    // 99 degrees of freedom: the middle 99.9 % lie between 57 and 155.
    expect(chiSquare).toBeGreaterThan(57);
    expect(chiSquare).toBeLessThan(155);
  });
});
