import type { LoyaltyHistory } from '../history/loyaltyHistory.ts';
import { exactShare } from './exactShare.ts';
import type { SelectionBit } from './lineBits.ts';
import type { OrderAmounts } from './orderAmounts.ts';

/**
 * What of an order counts for a rule: all of it, or the lines of a selection. Discounts, tax and
 * the part paid with points are of all lines alike, so a selection has the share of the goods that
 * its lines are of all lines above 0, rounded down to a minor unit; shipping belongs to none.
 */
export class SelectedLines {
  readonly #history: Pick<LoyaltyHistory, 'orders' | 'lines'>;
  readonly #amounts: OrderAmounts;
  readonly #selection: SelectionBit | null;
  readonly #unit: number;

  /** @param selection null for all lines */
  constructor(
    history: Pick<LoyaltyHistory, 'orders' | 'lines'>,
    amounts: OrderAmounts,
    selection: SelectionBit | null,
  ) {
    this.#history = history;
    this.#amounts = amounts;
    this.#selection = selection;
    this.#unit = 10 ** history.lines.quantityScale;
  }

  /** Whether the order has any such line. */
  any(order: number): boolean {
    const { orders } = this.#history;
    if (this.#selection) {
      return ((this.#selection.word.ofOrder[order] ?? 0) & this.#selection.mask) !== 0;
    }
    return (orders.lineStart[order + 1] ?? 0) > (orders.lineStart[order] ?? 0);
  }

  /** Minor units that earn. */
  amount(order: number): number {
    if (!this.#selection) return this.#amounts.basis[order] ?? 0;
    const all = this.#history.orders.listed[order] ?? 0;
    if (all === 0) return 0;
    return exactShare(this.#amounts.goods[order] ?? 0, this.listed(order), all, 'down');
  }

  /** Minor units of the lines as the file has them, those above 0. */
  listed(order: number): number {
    const { orders, lines } = this.#history;
    if (!this.#selection) return orders.listed[order] ?? 0;
    const { word, mask } = this.#selection;
    const end = orders.lineStart[order + 1] ?? 0;
    let sum = 0;
    for (let line = orders.lineStart[order] ?? 0; line < end; line++) {
      if (((word.ofLine[line] ?? 0) & mask) === 0) continue;
      sum += Math.max(0, lines.amount[line] ?? 0);
    }
    return sum;
  }

  /** Whole pieces. */
  pieces(order: number): number {
    const { orders, lines } = this.#history;
    const end = orders.lineStart[order + 1] ?? 0;
    let sum = 0;
    for (let line = orders.lineStart[order] ?? 0; line < end; line++) {
      if (this.has(line)) sum += lines.quantity[line] ?? 0;
    }
    return Math.max(0, Math.floor(sum / this.#unit));
  }

  has(line: number): boolean {
    if (!this.#selection) return true;
    const { word, mask } = this.#selection;
    return ((word.ofLine[line] ?? 0) & mask) !== 0;
  }
}
