/** What staff have said of the look-up of one message. */
export type AnswerMark = {
  /** `answer:<fingerprint of the message>`: the same message is one mark. */
  readonly id: string;
  /** What is personal in it is masked. */
  readonly message: string;
  /** Numbers of products that answer it, and of those that do not. No product is in both. */
  readonly right: readonly string[];
  readonly wrong: readonly string[];
  /** No product answers it; then `right` is empty. */
  readonly none: boolean;
};

export type Verdict = 'right' | 'wrong' | 'unmarked';

/** What a mark says of a product. */
export function verdictOn({ right, wrong }: AnswerMark, product: string): Verdict {
  if (right.includes(product)) return 'right';
  return wrong.includes(product) ? 'wrong' : 'unmarked';
}

/** A mark with what is said of one product now; the same mark where it says so already. */
export function withVerdict<M extends AnswerMark>(mark: M, product: string, verdict: Verdict): M {
  if (verdictOn(mark, product) === verdict) return mark;
  const others = (list: readonly string[]) => list.filter((id) => id !== product);
  const right = others(mark.right);
  const wrong = others(mark.wrong);
  if (verdict === 'right') right.push(product);
  if (verdict === 'wrong') wrong.push(product);
  return { ...mark, right, wrong, none: mark.none && verdict !== 'right' };
}

/** A mark that says that no product answers, or no longer says so; the same where it does already. */
export function withNone<M extends AnswerMark>(mark: M, none: boolean): M {
  if (mark.none === none) return mark;
  return { ...mark, none, right: none ? [] : mark.right };
}

/** Whether a mark says nothing: then it is not kept. */
export function saysNothing({ right, wrong, none }: AnswerMark): boolean {
  return right.length === 0 && wrong.length === 0 && !none;
}
