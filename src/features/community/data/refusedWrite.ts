/** A write that may not be: nothing was written. @typeParam R what stands against it, for words about it */
export abstract class RefusedWrite<R> extends Error {
  readonly refusal: R;

  constructor(refusal: R) {
    super(`nothing was written: ${JSON.stringify(refusal)}`);
    this.refusal = refusal;
  }
}
