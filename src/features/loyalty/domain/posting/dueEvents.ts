import type { NegativePolicy } from '../ledger/clawBack.ts';
import type { Earned } from '../ledger/pointsEntry.ts';

/** Something that facts call for, and that a member's ledger may not have yet. Instants in epoch ms. */
export type DueEvent =
  | {
      readonly kind: 'grant';
      readonly id: string;
      readonly at: number;
      readonly points: number;
      readonly availableAt: number;
      readonly expiresAt: number | null;
      readonly earned?: Earned;
      /** Id of the featured post that it is for. */
      readonly post?: string;
    }
  /** Money of an order went back: all of it so far. */
  | {
      readonly kind: 'clawBack';
      readonly at: number;
      readonly lot: string;
      /** Minor units, since the order; Infinity where all of it came to nothing. */
      readonly refunded: number;
      readonly policy: NegativePolicy;
    }
  /** An order was partly paid with points. */
  | { readonly kind: 'spend'; readonly id: string; readonly at: number; readonly points: number };
