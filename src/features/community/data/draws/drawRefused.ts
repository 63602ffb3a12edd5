/** A step that a draw cannot take: nothing was written. */
export type DrawRefusal =
  /** Somebody else was faster, or another tab. */
  'otherPhase' | 'gone' | 'notReady' | 'tooEarly' | 'noValue' | 'noPrize';

export class DrawRefused extends Error {
  override readonly name = 'DrawRefused';
  readonly reason: DrawRefusal;

  constructor(reason: DrawRefusal) {
    super(`the draw was refused: ${reason}`);
    this.reason = reason;
  }
}
