import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseParameters, type Knob } from './chooseParameters.ts';

type Settings = { readonly a: number; readonly b: number };
const VALUES = [0, 1, 2, 3, 4, 5];
const knobs: readonly Knob<Settings>[] = [
  (settings) => VALUES.map((a) => ({ ...settings, a })),
  (settings) => VALUES.map((b) => ({ ...settings, b })),
];
const unwatched = () => Promise.resolve();

describe('a search', () => {
  it('finds the top of a hill that has one', async () => {
    const place = fc.constantFrom(...VALUES);
    await fc.assert(
      fc.asyncProperty(place, place, place, place, async (topA, topB, a, b) => {
        const trial = (at: Settings) => Promise.resolve(-((at.a - topA) ** 2) - (at.b - topB) ** 2);
        const chosen = await chooseParameters({ a, b }, knobs, trial, unwatched);
        expect(chosen.best).toEqual({ a: topA, b: topB });
        expect(chosen.score).toBe(await trial(chosen.best));
        expect(chosen.startScore).toBe(await trial({ a, b }));
      }),
    );
  });

  it('goes through the knobs again, because one changes what is best for another', async () => {
    const near: readonly Knob<Settings>[] = [
      ({ a, b }) => [a - 1, a + 1].map((other) => ({ a: other, b })),
      ({ a, b }) => [b - 1, b + 1].map((other) => ({ a, b: other })),
    ];
    const hill = ({ a, b }: Settings) => Promise.resolve(-Math.abs(a - 3) - Math.abs(b - 3));
    const once = await chooseParameters({ a: 0, b: 0 }, near, hill, unwatched, 1);
    expect(once.best).toEqual({ a: 1, b: 1 });
    const often = await chooseParameters({ a: 0, b: 0 }, near, hill, unwatched, 10);
    expect(often.best).toEqual({ a: 3, b: 3 });
  });

  it('stays where nothing is better, and tries nothing twice', async () => {
    const seen: string[] = [];
    const trial = (settings: Settings) => {
      seen.push(JSON.stringify(settings));
      return Promise.resolve(1);
    };
    const chosen = await chooseParameters({ a: 2, b: 2 }, knobs, trial, unwatched, 5);
    expect(chosen.best).toEqual({ a: 2, b: 2 });
    expect(new Set(seen).size).toBe(seen.length);
    expect(chosen.tried).toBe(seen.length);
  });

  it('takes any score before none', async () => {
    const trial = ({ a }: Settings) => Promise.resolve(a === 4 ? 0 : NaN);
    const { best, score, startScore } = await chooseParameters(
      { a: 0, b: 0 },
      knobs,
      trial,
      unwatched,
    );
    expect(best.a).toBe(4);
    expect(score).toBe(0);
    expect(startScore).toBeNaN();
  });

  it('tells how far it is, up to its end, and can be cancelled', async () => {
    const told: [number, number][] = [];
    const trial = ({ a }: Settings) => Promise.resolve(a);
    await chooseParameters({ a: 0, b: 0 }, knobs, trial, (done, total) => {
      told.push([done, total]);
      return Promise.resolve();
    });
    const shares = told.map(([done, total]) => done / total);
    expect(shares).toEqual([...shares].sort((x, y) => x - y));
    expect(shares.at(-1)).toBe(1);
    const cancelled = chooseParameters({ a: 0, b: 0 }, knobs, trial, (done) =>
      done > 0.3 ? Promise.reject(new Error('cancelled')) : Promise.resolve(),
    );
    await expect(cancelled).rejects.toThrow('cancelled');
  });
});
