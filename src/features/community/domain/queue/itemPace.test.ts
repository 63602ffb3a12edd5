import { describe, expect, it } from 'vitest';
import { arrivalTimes } from './arrivalTimes.ts';
import { itemPace } from './itemPace.ts';

const seconds = (...all: number[]) => all.map((each) => each * 1000);

describe('items a minute', () => {
  it('are counted over the time that somebody worked, without pauses', () => {
    expect(itemPace(seconds(0, 5, 10, 15, 20, 25))).toBeCloseTo(12, 12);
    expect(itemPace(seconds(0, 5, 10, 15, 20, 25, 4000, 4005))).toBeCloseTo(12, 12);
  });

  it('are not told from a handful, nor from what was decided in one write', () => {
    expect(itemPace(seconds(0, 5, 10, 15, 20))).toBeNull();
    expect(itemPace(seconds(1, 1, 1, 1, 1, 1, 1))).toBeNull();
    expect(itemPace([])).toBeNull();
  });
});

describe('the arrival of a message', () => {
  const brought = (at: number, more = {}) => ({
    ...{ kind: 'messages', state: 'live' as const, at },
    ...more,
  });
  const arrived = arrivalTimes([
    brought(50),
    brought(20),
    brought(5, { state: 'undone' }),
    brought(6, { kind: 'orders' }),
  ]);

  it('is the first import of chats after it was said, and of one without a time the first of all', () => {
    expect([arrived(1), arrived(20), arrived(21), arrived(null)]).toEqual([20, 20, 50, 20]);
  });

  it('is when it was said where no import is known', () => {
    expect(arrived(60)).toBe(60);
    expect(arrivalTimes([])(null)).toBe(0);
  });
});
