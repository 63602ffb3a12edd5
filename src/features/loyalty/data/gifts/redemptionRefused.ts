import type { RedemptionRefusal } from '../../domain/gifts/redemptionRefusal.ts';

/** A member does not get a gift, or stock is not moved: nothing was written. */
export class RedemptionRefused extends Error {
  override readonly name = 'RedemptionRefused';
  readonly refusal: RedemptionRefusal;

  constructor(refusal: RedemptionRefusal) {
    super(`refused: ${refusal.reason}`);
    this.refusal = refusal;
  }
}
