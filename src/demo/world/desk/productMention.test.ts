import { expect, test } from 'vitest';
import { stream } from '../../../shared/domain/random/stream.ts';
import { catalogue } from '../catalogue.ts';
import { productMention, shortName } from './productMention.ts';

const products = catalogue(1, 20_000);

test.each(['en', 'zh-CN'] as const)(
  'customers name products in full, in part, mistyped and by number (%s)',
  (language) => {
    const chance = stream(1, 'test');
    const kinds = { full: 0, number: 0, part: 0, mistyped: 0 };
    products.forEach((product, place) => {
      const mention = productMention(chance.at(place), product, language);
      const names = [shortName(product, language), shortName(product, language, true)];
      const full = language === 'en' ? product.name.en : product.name.zh;
      if (mention === product.id) kinds.number++;
      else if (names.includes(mention)) kinds.part++;
      else if (mention === full) kinds.full++;
      else kinds.mistyped++;
    });
    for (const count of Object.values(kinds)) expect(count).toBeGreaterThan(products.length / 20);
  },
);
