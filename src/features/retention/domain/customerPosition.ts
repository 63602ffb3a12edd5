import type { OrderIndex } from './orderIndex.ts';
import { positionBefore } from './positionBefore.ts';

/** Position in the index of the customer with a dictionary code; undefined without any line. */
export function customerPosition(
  { customerCode }: OrderIndex,
  customer: number,
): number | undefined {
  const position = positionBefore(customerCode, customer);
  return customerCode[position] === customer ? position : undefined;
}
