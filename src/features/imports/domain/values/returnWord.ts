import { RETURN_KIND } from '../../../../shared/domain/facts/factTables.ts';
import { headerWord } from '../headerKey.ts';

export type ReturnKind = (typeof RETURN_KIND)[keyof typeof RETURN_KIND];

const WORDS: readonly (readonly [ReturnKind, string])[] = [
  [
    RETURN_KIND.return,
    'return returned returns returnandrefund 退货 退货退款 退款退货 退货并退款 我要退货退款',
  ],
  [RETURN_KIND.exchange, 'exchange exchanged replacement replace swap 换货 更换 补发 维修'],
  [
    RETURN_KIND.refundOnly,
    'refundonly refund refunded refundwithoutreturn 仅退款 退款 极速退款 我要退款',
  ],
];

const KINDS: ReadonlyMap<string, ReturnKind> = new Map(
  WORDS.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

/** What a return is about. @returns undefined for a word that is not known */
export function returnWord(text: string): ReturnKind | undefined {
  return KINDS.get(headerWord(text));
}
