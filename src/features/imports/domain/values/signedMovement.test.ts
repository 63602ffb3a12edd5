import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  POINTS_HISTORY_KINDS,
  type PointsHistoryKind,
} from '../../../../shared/domain/facts/pointsTables.ts';
import { signedMovement } from './signedMovement.ts';

const signed = (kind: PointsHistoryKind, points: number) => {
  const found = signedMovement(POINTS_HISTORY_KINDS.indexOf(kind), points);
  return [POINTS_HISTORY_KINDS[found.kind], found.points];
};

describe('signedMovement', () => {
  it('takes what was redeemed, expired or clawed back from the member, however it is written', () => {
    for (const kind of ['redeemed', 'expired', 'clawedBack'] as const) {
      expect([signed(kind, 30), signed(kind, -30)]).toEqual([
        [kind, -30],
        [kind, -30],
      ]);
    }
  });

  it('leaves the sign of what may go both ways', () => {
    for (const kind of ['adjusted', 'earned', 'opening'] as const) {
      expect([signed(kind, 30), signed(kind, -30)]).toEqual([
        [kind, 30],
        [kind, -30],
      ]);
    }
  });

  it('takes a refund below 0 for a claw-back', () => {
    expect(signed('refunded', 30)).toEqual(['refunded', 30]);
    expect(signed('refunded', -30)).toEqual(['clawedBack', -30]);
  });

  it('changes no size, has no −0, and gives the same when asked again', () => {
    const kinds = fc.nat({ max: POINTS_HISTORY_KINDS.length - 1 });
    fc.assert(
      fc.property(kinds, fc.integer(), (kind, points) => {
        const once = signedMovement(kind, points);
        expect(Math.abs(once.points)).toBe(Math.abs(points));
        expect(Object.is(once.points, -0)).toBe(false);
        expect(signedMovement(once.kind, once.points)).toEqual(once);
      }),
    );
  });
});
