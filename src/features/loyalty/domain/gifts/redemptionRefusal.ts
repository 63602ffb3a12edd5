/** Why a member does not get a gift. Each has its own sentence; nothing is written then. */
export type RedemptionRefusal =
  /** Another computer redeems for this shop. */
  | { readonly reason: 'notHere'; readonly machine: string }
  /** The catalogue is of a newer release of the app. */
  | { readonly reason: 'catalogueUnreadable' }
  | { readonly reason: 'noGift' }
  | { readonly reason: 'inactive' }
  /** ISO dates. */
  | { readonly reason: 'notYet'; readonly from: string }
  | { readonly reason: 'over'; readonly until: string }
  /** Id of the lowest level that gets it. */
  | { readonly reason: 'tierMissing'; readonly tier: string }
  | { readonly reason: 'limitReached'; readonly limit: number }
  | { readonly reason: 'giftGone' }
  | { readonly reason: 'noCodes' }
  | { readonly reason: 'balanceTooLow'; readonly balance: number; readonly price: number };

/** Why something cannot be done to a redemption that is there. */
export type SettleRefusal =
  | { readonly reason: 'gone' }
  /** The reservation waited too long; points and gift have come back. */
  | { readonly reason: 'expired' }
  /** It is in another state by now, such as in another tab. */
  | { readonly reason: 'state' }
  /** Somebody has seen its code, which cannot be taken back. */
  | { readonly reason: 'codeShown' }
  | RedemptionRefusal;
