import { describe, expect, it } from 'vitest';
import { ClusterDraws } from './clusterDraws.ts';
import { stream } from '../../../../shared/domain/random/stream.ts';
import { pairedBootstrap } from './pairedBootstrap.ts';

describe('a paired bootstrap', () => {
  it('gives the mean difference, with the same interval for the same seed', () => {
    const a = Float64Array.of(0.1, 0.2, 0.3, 0.4);
    const b = Float64Array.of(0.2, 0.2, 0.5, 0.3);
    const one = pairedBootstrap(a, b, [0, 1, 2, 3], new ClusterDraws(1));
    expect(one.value).toBeCloseTo(0.05, 14);
    expect(one).toEqual(pairedBootstrap(a, b, [7, 3, 900, 2], new ClusterDraws(1)));
    expect(one.interval.lower).toBeLessThan(one.value);
    expect(one.interval.upper).toBeGreaterThan(one.value);
  });

  it('is as wide as the normal interval where there are many customers', () => {
    const n = 2000;
    const chance = stream(3, 'difference');
    const b = Float64Array.from({ length: n }, () => chance.unit());
    const { value, interval } = pairedBootstrap(
      new Float64Array(n),
      b,
      [...b.keys()],
      new ClusterDraws(5),
    );
    const other = pairedBootstrap(new Float64Array(n), b, [...b.keys()], new ClusterDraws(6));
    expect(other.interval).not.toEqual(interval);
    const squares = b.reduce((sum, one) => sum + (one - value) ** 2, 0);
    const half = (1.96 * Math.sqrt(squares / n)) / Math.sqrt(n);
    expect((interval.upper - interval.lower) / (2 * half)).toBeGreaterThan(0.9);
    expect((interval.upper - interval.lower) / (2 * half)).toBeLessThan(1.1);
  });

  it('draws customers with all of their lists', () => {
    // Each list four times says no more than once, if the four are of one customer.
    const once = Float64Array.from({ length: 50 }, (_, n) => (n * 37) % 11);
    const four = Float64Array.from({ length: 200 }, (_, n) => once[n >> 2] ?? 0);
    const owners = Array.from(four, (_, n) => n >> 2);
    const seed = 8;
    const single = pairedBootstrap(
      new Float64Array(50),
      once,
      [...once.keys()],
      new ClusterDraws(seed),
    );
    const repeated = pairedBootstrap(new Float64Array(200), four, owners, new ClusterDraws(seed));
    expect(repeated.interval.lower).toBeCloseTo(single.interval.lower, 12);
    expect(repeated.interval.upper).toBeCloseTo(single.interval.upper, 12);
    const apart = pairedBootstrap(
      new Float64Array(200),
      four,
      [...four.keys()],
      new ClusterDraws(seed),
    );
    const width = ({ interval }: typeof apart) => interval.upper - interval.lower;
    expect(width(apart)).toBeLessThan(0.7 * width(repeated));
  });

  it('leaves out lists without a figure', () => {
    const a = Float64Array.of(NaN, 1, 2, 3);
    const b = Float64Array.of(1, 2, NaN, 3);
    expect(pairedBootstrap(a, b, [0, 1, 2, 3], new ClusterDraws(1))).toMatchObject({
      value: 0.5,
      lists: 2,
    });
  });

  it('has no interval from one customer, and no figure from none', () => {
    const one = pairedBootstrap(
      Float64Array.of(0, 0),
      Float64Array.of(1, 3),
      [4, 4],
      new ClusterDraws(1),
    );
    expect(one).toEqual({ value: 2, interval: { lower: NaN, upper: NaN }, lists: 2 });
    const none = new Float64Array(0);
    expect(pairedBootstrap(none, none, [], new ClusterDraws(1)).value).toBeNaN();
  });
});
