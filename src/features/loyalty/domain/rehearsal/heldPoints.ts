import { firstDayOfPeriod, periodOfDay } from '../../../../shared/domain/time/periods.ts';
import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import type { ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import { THOUSAND } from '../earning/multipliedPoints.ts';
import { redeemable } from '../earning/redeemable.ts';
import { firstOf, lastOf } from '../../../../shared/domain/gifts/giftProblems.ts';
import { giftPrice } from '../gifts/giftPrice.ts';
import type { Gift } from '../../../../shared/domain/gifts/giftSchema.ts';
import { expiryInstant } from '../ledger/expiryInstant.ts';
import { balanceOf, type Lot, type MemberPoints } from '../ledger/memberPoints.ts';
import type { PointRuleSettings } from '../rules/pointRuleSettings.ts';
import type { HeldPoints, HeldSide } from './heldPointsTypes.ts';
import type { Sides } from './rehearsalTypes.ts';

const MONTHS = { unit: 'month', weekStart: 1 } as const;
/** Months of the table, from the one that it is. */
export const MONTHS_AHEAD = 12;

/** What a comparison of two rules over what members hold looks at. */
export type HeldShop = {
  /** By customer code, with time passed until `now`. */
  readonly books: ReadonlyMap<number, MemberPoints>;
  readonly gifts: readonly Gift[];
  /** Place of a member's level in a side's tiers; -1 below the lowest. */
  readonly levelOf: Sides<(member: number) => number>;
  readonly days: ZoneTable;
  /** Epoch ms. */
  readonly now: number;
};

/**
 * The points that members hold today, priced by two versions of the rules: what they pay, what they
 * are owed for, when they are gone and which gifts they reach.
 *
 * Points keep the expiry that they were granted with; where the draft has other terms, its side asks
 * what would be if these had held for all of them, counted from the day on which each became
 * available.
 */
export function heldPoints(
  { live, draft }: Sides<PointRuleSettings>,
  { books, gifts, levelOf, days, now }: HeldShop,
): HeldPoints {
  const today = instantToDay(days, now);
  const offered = gifts.filter(
    (gift) => gift.active && firstOf(gift) <= today && today <= lastOf(gift),
  );
  const redated = JSON.stringify(live.programme.expiry) !== JSON.stringify(draft.programme.expiry);
  const asBooked = (lot: Lot) => lot.expiresAt;
  const byDraft = (lot: Lot) => expiryInstant(draft.programme.expiry, lot.availableAt, days);
  const sides = {
    live: new Held(live, levelOf.live, { offered, days, now, expiry: asBooked }),
    draft: new Held(draft, levelOf.draft, {
      offered,
      days,
      now,
      expiry: redated ? byDraft : asBooked,
    }),
  };
  for (const [member, book] of books) {
    sides.live.add(member, book);
    sides.draft.add(member, book);
  }
  const first = periodOfDay(today, MONTHS);
  return {
    members: books.size,
    redated,
    live: sides.live.figures,
    draft: sides.draft.figures,
    months: Array.from({ length: MONTHS_AHEAD }, (_, place) => ({
      month: firstDayOfPeriod(first + place, MONTHS),
      live: sides.live.goneIn[place] ?? 0,
      draft: sides.draft.goneIn[place] ?? 0,
    })),
    gifts: offered.map((gift, place) => ({
      gift: gift.id,
      name: gift.name,
      points: giftPrice(gift, today),
      live: sides.live.reaching[place] ?? 0,
      draft: sides.draft.reaching[place] ?? 0,
    })),
  };
}

type Terms = {
  readonly offered: readonly Gift[];
  readonly days: ZoneTable;
  readonly now: number;
  /** Epoch ms from which a lot's points are gone; null for never. */
  readonly expiry: (lot: Lot) => number | null;
};

/** One side's sums over members. */
class Held {
  /** Points that are gone in each month from this one. */
  readonly goneIn = new Float64Array(MONTHS_AHEAD);
  /** Members by gift. */
  readonly reaching: number[];
  #outstanding = 0;
  #gone = 0;
  #later = 0;
  #never = 0;
  #paying = 0;
  #pays = 0;
  readonly #settings: PointRuleSettings;
  readonly #levelOf: (member: number) => number;
  readonly #terms: Terms;
  readonly #needs: readonly { readonly points: number; readonly level: number }[];
  readonly #thisMonth: number;

  constructor(settings: PointRuleSettings, levelOf: (member: number) => number, terms: Terms) {
    const { offered, days, now } = terms;
    const today = instantToDay(days, now);
    const levels = settings.tiers.levels.map(({ id }) => id);
    this.#settings = settings;
    this.#levelOf = levelOf;
    this.#terms = terms;
    this.#thisMonth = periodOfDay(today, MONTHS);
    this.reaching = offered.map(() => 0);
    this.#needs = offered.map((gift) => ({
      points: giftPrice(gift, today),
      // A level that the rules do not have is reached by nobody.
      level: gift.tier === null ? -1 : levelPlace(levels, gift.tier),
    }));
  }

  get figures(): HeldSide {
    const { redemption, costPerThousand, expectedRedeemed } = this.#settings.programme;
    const pays = redemption.points > 0 && redemption.amount > 0;
    const outstanding = this.#outstanding;
    return {
      outstanding,
      gone: this.#gone,
      later: this.#later,
      never: this.#never,
      worth: pays ? Math.floor((outstanding * redemption.amount) / redemption.points) : null,
      paying: pays ? this.#paying : null,
      pays: pays ? this.#pays : null,
      liability: Math.round((outstanding * costPerThousand * expectedRedeemed) / THOUSAND),
    };
  }

  add(member: number, book: MemberPoints): void {
    let lost = 0;
    let outstanding = book.deficit;
    for (const lot of book.lots.values()) {
      outstanding += lot.pending + lot.available + lot.reserved;
      const waiting = lot.pending + lot.available;
      if (waiting === 0) continue;
      const gone = this.#terms.expiry(lot);
      // What is reserved stays until it is settled; what is pending is not gone before its day.
      if (gone !== null && gone <= this.#terms.now) lost += lot.available;
      else this.#expires(gone, waiting);
    }
    this.#gone += lost;
    this.#outstanding += outstanding - lost;
    const balance = balanceOf(book) - lost;
    this.#pay(balance);
    const level = this.#levelOf(member);
    this.#needs.forEach((need, place) => {
      if (balance >= need.points && level >= need.level) {
        this.reaching[place] = (this.reaching[place] ?? 0) + 1;
      }
    });
  }

  #expires(gone: number | null, points: number): void {
    if (gone === null) {
      this.#never += points;
      return;
    }
    // The last day on which they can be spent.
    const month = periodOfDay(instantToDay(this.#terms.days, gone - 1), MONTHS) - this.#thisMonth;
    if (month >= MONTHS_AHEAD) this.#later += points;
    else this.goneIn[Math.max(0, month)] = (this.goneIn[Math.max(0, month)] ?? 0) + points;
  }

  /** On an order that is large enough for all of it. */
  #pay(balance: number): void {
    const { redemption } = this.#settings.programme;
    const request = { points: balance, balance, total: Number.MAX_SAFE_INTEGER };
    const { points, amount } = redeemable(redemption, request);
    if (points === 0) return;
    this.#paying++;
    this.#pays += amount;
  }
}

function levelPlace(levels: readonly string[], tier: string): number {
  const place = levels.indexOf(tier);
  return place < 0 ? Infinity : place;
}
