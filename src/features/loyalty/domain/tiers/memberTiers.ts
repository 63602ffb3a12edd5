import type { LoyaltyHistory } from '../history/loyaltyHistory.ts';
import { clawBackDue } from '../ledger/clawBackDue.ts';
import { TierProgress } from './tierProgress.ts';
import type { TierSettings } from './tierSettings.ts';

/**
 * The tiers of members while they earn, also over a change of what tiers are: new ones are reckoned
 * as if they had always been, so that nobody begins anew.
 */
export class MemberTiers {
  readonly #history: Pick<LoyaltyHistory, 'occasions' | 'members'>;
  #settings: TierSettings | undefined;
  #progress: TierProgress | undefined;
  // By occasion, whatever is measured: a later version may measure the other.
  readonly #points: Float64Array;
  readonly #spend: Float64Array;
  readonly #pointsBack: Float64Array;
  readonly #spendBack: Float64Array;

  constructor(history: Pick<LoyaltyHistory, 'occasions' | 'members'>) {
    const { length } = history.occasions;
    this.#history = history;
    this.#points = new Float64Array(length);
    this.#spend = new Float64Array(length);
    this.#pointsBack = new Float64Array(length);
    this.#spendBack = new Float64Array(length);
  }

  /** From an occasion on, these are the tiers. */
  follow(settings: TierSettings, occasion: number): void {
    if (JSON.stringify(this.#settings) === JSON.stringify(settings)) return;
    const { occasions, members } = this.#history;
    this.#settings = settings;
    this.#progress = new TierProgress(settings, {
      members: members.length,
      occasions: occasions.length,
    });
    const [counted, back] = this.#measured(settings);
    for (let i = 0; i < occasion; i++) {
      const value = (counted[i] ?? 0) - (back[i] ?? 0);
      if (value > 0) {
        this.#progress.add(occasions.member[i] ?? -1, i, occasions.day[i] ?? 0, value);
      }
    }
  }

  /** Place of a member's level; -1 below the lowest, and where there are no tiers. */
  levelOn(member: number, day: number): number {
    return this.#progress?.levelOn(member, day) ?? -1;
  }

  /** @param spend the amount that earns, minor units */
  earned(occasion: number, points: number, spend: number): void {
    const { occasions } = this.#history;
    this.#points[occasion] = points;
    this.#spend[occasion] = spend;
    const value = this.#settings?.measure === 'spend' ? spend : points;
    this.#progress?.add(
      occasions.member[occasion] ?? -1,
      occasion,
      occasions.day[occasion] ?? 0,
      value,
    );
  }

  /**
   * What was refunded of an order no longer counts.
   *
   * @param refunded minor units, all refunds so far, of what was `paid`
   */
  refunded(occasion: number, day: number, refunded: number, paid: number): void {
    const less = takenMore(this.#points, this.#pointsBack, occasion, refunded, paid);
    const lessSpend = takenMore(this.#spend, this.#spendBack, occasion, refunded, paid);
    const value = this.#settings?.measure === 'spend' ? lessSpend : less;
    this.#progress?.takeBack(this.#history.occasions.member[occasion] ?? -1, occasion, day, value);
  }

  #measured({ measure }: TierSettings): readonly [Float64Array, Float64Array] {
    return measure === 'spend' ? [this.#spend, this.#spendBack] : [this.#points, this.#pointsBack];
  }
}

/** What one more refund takes, all refunds of the order rounded together. */
function takenMore(
  counted: Float64Array,
  back: Float64Array,
  occasion: number,
  refunded: number,
  paid: number,
): number {
  const due = clawBackDue(counted[occasion] ?? 0, refunded, paid);
  const more = due - (back[occasion] ?? 0);
  back[occasion] = due;
  return more;
}
