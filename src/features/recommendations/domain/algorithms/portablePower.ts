import { portableExp } from '../../../../shared/domain/numbers/portableExp.ts';
import { portableLog } from '../../../../shared/domain/numbers/portableLog.ts';

/** x^y for x ≥ 0 and y ≥ 0, to about 15 digits, the same to the bit in every engine. 0^0 is 1. */
export function portablePower(x: number, y: number): number {
  if (y === 0) return 1;
  if (x === 0) return 0;
  return y === 1 ? x : portableExp(y * portableLog(x));
}
