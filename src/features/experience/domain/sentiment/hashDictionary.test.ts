import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HashDictionary } from './hashDictionary.ts';

test('numbers hashes as a map does, also when it has grown', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50_000, max: 50_000 }), { maxLength: 9000 }), (all) => {
      const dictionary = new HashDictionary();
      const map = new Map<number, number>();
      for (const hash of all) {
        if (!map.has(hash)) map.set(hash, map.size);
        expect(dictionary.add(hash)).toBe(map.get(hash));
      }
      expect(dictionary.size).toBe(map.size);
      for (const [hash, number] of map) expect(dictionary.find(hash)).toBe(number);
      expect(dictionary.find(60_000)).toBe(-1);
    }),
    { numRuns: 20 },
  );
});
