import { expect, it } from 'vitest';
import { itemNovelty, listNovelty } from './novelty.ts';

it("agrees with Microsoft Recommenders' example", () => {
  // tests/unit/recommenders/evaluation @0967dad5 (MIT), diversity_data: 8 interactions, 5 products.
  const novelty = itemNovelty([1, 1, 2, 3, 1]);
  [3, 3, 2, 1.41504, 3].forEach((bits, item) => expect(novelty[item]).toBeCloseTo(bits, 5));
  const lists = [
    [2, 4],
    [1, 4],
    [0, 1],
  ];
  const mean = lists.reduce((sum, list) => sum + listNovelty(list, novelty), 0) / 3;
  expect(mean).toBeCloseTo(2.83333, 5);
  expect(listNovelty([0], itemNovelty([7]))).toBe(0);
});

it('takes a product that nobody has for one that was bought once', () => {
  const novelty = itemNovelty([0, 1, 3]);
  expect(novelty[0]).toBe(novelty[1]);
  expect(novelty[0]).toBeCloseTo(2, 14);
});

it('is no number where there is nothing', () => {
  expect(listNovelty([], itemNovelty([1]))).toBeNaN();
  expect(listNovelty([0], itemNovelty([0, 0]))).toBeNaN();
});
