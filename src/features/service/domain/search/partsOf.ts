/** A piece of a text, and where it begins. */
export type TextPart<M> = {
  readonly from: number;
  readonly text: string;
  /** What the piece is; undefined for what lies between. */
  readonly mark: M | undefined;
};

/**
 * A text in pieces: the marked ranges, and what lies before, between and behind them.
 *
 * @param ranges in order, without overlaps
 */
export function partsOf<M>(
  text: string,
  ranges: readonly { readonly from: number; readonly to: number; readonly mark: M }[],
): TextPart<M>[] {
  const parts: TextPart<M>[] = [];
  let past = 0;
  const between = (to: number) => {
    if (to > past) parts.push({ from: past, text: text.slice(past, to), mark: undefined });
  };
  for (const { from, to, mark } of ranges) {
    between(from);
    parts.push({ from, text: text.slice(from, to), mark });
    past = to;
  }
  between(text.length);
  return parts;
}
