import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineAt, scheduledAfter } from './lineAt.ts';

const line = (...steps: readonly (readonly [version: string, liveFrom: number])[]) => ({
  policy: 'p',
  steps: steps.map(([version, liveFrom]) => ({ version, liveFrom })),
});

describe('the line of a policy', () => {
  test('nothing is live before the first step, nor without a line', () => {
    expect(lineAt(undefined, 10)).toBeNull();
    expect(lineAt(line(['v1', 11]), 10)).toBeNull();
  });

  test('a step is live from its very instant until another begins', () => {
    const steps = line(['v1', 10], ['v2', 20]);
    expect(lineAt(steps, 10)?.version).toBe('v1');
    expect(lineAt(steps, 19)?.version).toBe('v1');
    expect(lineAt(steps, 20)?.version).toBe('v2');
  });

  test('a version scheduled first and begun last is live over one published in between', () => {
    const steps = line(['scheduled', 30], ['atOnce', 20]);
    expect(lineAt(steps, 29)?.version).toBe('atOnce');
    expect(lineAt(steps, 30)?.version).toBe('scheduled');
  });

  test('of two that begin together the one published later is live', () => {
    expect(lineAt(line(['v1', 10], ['v2', 10]), 10)?.version).toBe('v2');
  });

  test('what is scheduled comes soonest first, without what is live', () => {
    const steps = line(['v3', 30], ['v1', 10], ['v2', 20]);
    expect(scheduledAfter(steps, 10).map(({ version }) => version)).toEqual(['v2', 'v3']);
    expect(scheduledAfter(undefined, 10)).toEqual([]);
  });

  test('at every instant each step has begun or is scheduled, and at most one is live', () => {
    const steps = fc.array(fc.nat({ max: 8 }));
    fc.assert(
      fc.property(steps, fc.nat({ max: 8 }), (begins, at) => {
        const made = line(...begins.map((liveFrom, i) => [`v${i}`, liveFrom] as const));
        const begun = made.steps.filter(({ liveFrom }) => liveFrom <= at);
        expect(scheduledAfter(made, at)).toHaveLength(made.steps.length - begun.length);
        expect(lineAt(made, at)?.liveFrom ?? null).toBe(
          begun.length === 0 ? null : Math.max(...begun.map(({ liveFrom }) => liveFrom)),
        );
      }),
    );
  });
});
