import { maskPersonal } from './maskPersonal.ts';
import type { PersonalRange } from './personalInMessage.ts';

/** A text, and what it holds of persons: in order, without overlaps. */
export type PersonalText = {
  readonly text: string;
  readonly personal: readonly PersonalRange[];
};

/** A piece of a text, and where it begins. */
export type PersonalPart = {
  readonly from: number;
  /** As it is shown: masked where it is of a person. */
  readonly shown: string;
  readonly raw: string;
  /** Null for what is of nobody. */
  readonly kind: PersonalRange['mark'] | null;
};

/** A text in pieces, so that each that is of a person can be shown by itself. */
export function personalParts({ text, personal }: PersonalText): PersonalPart[] {
  const parts: PersonalPart[] = [];
  let past = 0;
  const plain = (to: number) => {
    const raw = text.slice(past, to);
    if (raw !== '') parts.push({ from: past, shown: raw, raw, kind: null });
  };
  for (const { mark, from, to } of personal) {
    plain(from);
    const raw = text.slice(from, to);
    parts.push({ from, shown: maskPersonal(mark, raw), raw, kind: mark });
    past = to;
  }
  plain(text.length);
  return parts;
}
