import { RefusedWrite } from '../refusedWrite.ts';

/** Why a prize or a code is not handed out, or not taken back: nothing was written. */
export type HandOutRefusal =
  | {
      readonly reason:
        /** The catalogue of gifts is of a newer release of the app. */
        | 'catalogueUnreadable'
        | 'noGift'
        /** Only gifts with codes can be dropped. */
        | 'noCodes'
        /** It has left the shop, or its code was seen. */
        | 'isOut'
        | 'gone'
        | 'nobody';
    }
  /** So many more are wanted than there are, of a gift by its id. */
  | { readonly reason: 'noStock'; readonly gift: string; readonly missing: number }
  /** It was shown before, which happens once; epoch ms. */
  | { readonly reason: 'shownBefore'; readonly at: number };

export class HandOutRefused extends RefusedWrite<HandOutRefusal> {
  override readonly name = 'HandOutRefused';
}
