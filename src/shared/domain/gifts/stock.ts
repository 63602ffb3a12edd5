/** What happens to stock. Every quantity is above 0; the kind says where it goes. */
export const MOVEMENT_KINDS = [
  /** New pieces; pieces that are lost, broken or given away otherwise. */
  'received',
  'writtenOff',
  /** Kept aside for a redemption, and free again. */
  'reserved',
  'released',
  /** What was kept aside has left; that was a mistake, so it is kept aside again. */
  'sent',
  'recalled',
  /** What had left has come back, and can be given again. */
  'returned',
] as const;
export type MovementKind = (typeof MOVEMENT_KINDS)[number];

export type Movement = { readonly kind: MovementKind; readonly quantity: number };

/** Pieces of a gift: those in the shop, and those of them that are kept aside. */
export type Stock = { readonly onHand: number; readonly reserved: number };

export const NO_STOCK: Stock = { onHand: 0, reserved: 0 };

const EFFECT: Readonly<Record<MovementKind, Stock>> = {
  received: { onHand: 1, reserved: 0 },
  writtenOff: { onHand: -1, reserved: 0 },
  reserved: { onHand: 0, reserved: 1 },
  released: { onHand: 0, reserved: -1 },
  sent: { onHand: -1, reserved: -1 },
  recalled: { onHand: 1, reserved: 1 },
  returned: { onHand: 1, reserved: 0 },
};

/** What movements add up to: stock is never a number that somebody sets. */
export function stockOf(movements: Iterable<Movement>): Stock {
  let onHand = 0;
  let reserved = 0;
  for (const { kind, quantity } of movements) {
    onHand += EFFECT[kind].onHand * quantity;
    reserved += EFFECT[kind].reserved * quantity;
  }
  return { onHand, reserved };
}

/** Pieces that can be redeemed. */
export function availableOf({ onHand, reserved }: Stock): number {
  return onHand - reserved;
}
