import { portableExp } from '../../../../shared/domain/numbers/portableExp.ts';

/**
 * tanh x, to about 1e-16, from operations that no engine rounds differently; beyond ±20 it is ±1 to the
 * last bit.
 */
export function hyperbolicTangent(x: number): number {
  if (x > 20) return 1;
  if (x < -20) return -1;
  return 1 - 2 / (portableExp(2 * x) + 1);
}
