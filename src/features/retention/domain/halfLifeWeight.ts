import { portableExp } from '../../../shared/domain/numbers/portableExp.ts';

/** More half-lives than this weigh the same, so that what is very old still has a share. */
const MOST_HALF_LIVES = 200;

/**
 * What something weighs that is so many days old, 1 for what is new: 0.5^(age ÷ half-life). The same
 * to the bit in every engine.
 */
export function halfLifeWeight(ageDays: number, halfLifeDays: number): number {
  return portableExp(-Math.LN2 * Math.min(MOST_HALF_LIVES, ageDays / halfLifeDays));
}
