/** What a rule gives before multipliers. */
export type BaseEffect =
  | { readonly kind: 'fixed'; readonly points: number }
  /** For each full `per` (minor units) of the amount. */
  | { readonly kind: 'perAmount'; readonly points: number; readonly per: number }
  /** For each piece. */
  | { readonly kind: 'perUnit'; readonly points: number };

/** What of an order a rule looks at: all of it, or the lines of its products. */
export type Basis = {
  /** Minor units. */
  readonly amount: number;
  readonly pieces: number;
};

/**
 * Points of one rule. What is left of an amount below a full `per` earns nothing, in each rule by
 * itself: 1 for 100 and 1 for 200 give 19 + 9 for 1,999.
 *
 * Source: Setono/sylius-loyalty-plugin, per_amount.
 */
export function basePoints(effect: BaseEffect, { amount, pieces }: Basis): number {
  switch (effect.kind) {
    case 'fixed':
      return effect.points;
    case 'perAmount':
      return Math.floor(Math.max(0, amount) / effect.per) * effect.points;
    case 'perUnit':
      return Math.floor(Math.max(0, pieces)) * effect.points;
  }
}
