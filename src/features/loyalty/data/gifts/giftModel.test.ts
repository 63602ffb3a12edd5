import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { aCoupon, aGift } from '../../../../testing/aGift.ts';
import { anActor } from '../../../../testing/anActor.ts';
import { GiftModel } from '../../../../testing/giftModel.ts';
import { GiftSteps } from '../../../../testing/giftSteps.ts';
import { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { stream, type Stream } from '../../../../shared/domain/random/stream.ts';
import { checkRedemption, type RedemptionCase } from '../../domain/gifts/checkRedemption.ts';
import { hasCodes } from '../../../../shared/domain/gifts/giftSchema.ts';
import { bookDue } from '../../domain/posting/bookDue.ts';
import { bookInBulk } from '../ledger/bookInBulk.ts';
import { proveLedger } from '../ledger/proveLedger.ts';
import { cancelRedemptions } from './cancelRedemptions.ts';
import { expireRedemptions } from './expireRedemptions.ts';
import { fulfilRedemptions } from './fulfilRedemptions.ts';
import { StockTooLow, writeOffStock } from './receiveStock.ts';
import { RedemptionRefused } from './redemptionRefused.ts';
import { reopenRedemptions } from './reopenRedemptions.ts';
import { returnRedemptions } from './returnRedemptions.ts';
import type { SettleOutcome } from './settleOutcome.ts';
import { showCode } from './showCode.ts';

const SHOPS = 20;
const OPERATIONS_EACH = 500;
const MEMBERS = 8;
const HOUR = 3_600_000;
/** Between two looks at everything. What an operation answers is compared after each. */
const LOOK_EVERY = 25;

/** What a mutant decides by; the writes as they are decide by the case itself. */
type Mutant = (given: RedemptionCase) => RedemptionCase;

const GIFTS = [
  aGift({ id: 'cup', points: 30, reservationHours: 8 }),
  aGift({ id: 'tin', points: 7, perMember: 2, reservationHours: 40 }),
  aCoupon({ id: 'five', points: 12, reservationHours: 20 }),
  aCoupon({ id: 'ten', points: 20, perMember: 1, reservationHours: 20 }),
];

/**
 * Random lives of shops, told to the writes and to a plain model at once. Returns where they part.
 * Nearly all of the time goes into the database in memory, about a millisecond for a write.
 */
async function firstDifference(
  shops: number,
  mutant: Mutant = (given) => given,
): Promise<string | null> {
  for (let shop = 0; shop < shops; shop++) {
    const db = new WorkspaceDb(`model-${shop}`);
    try {
      const found = await new Life(db, stream(7, 'gifts').at(shop), mutant).differs();
      if (found !== null) return `shop ${shop}: ${found}`;
    } finally {
      await db.delete();
    }
  }
  return null;
}

class Life {
  readonly #shop: GiftSteps;
  readonly #chance: Stream;
  readonly #model = new GiftModel(
    new Map(
      GIFTS.map((gift) => {
        const { id, points, perMember, reservationHours: hours } = gift;
        return [id, { points, perMember, hours, coded: hasCodes(gift) }];
      }),
    ),
  );
  readonly #shown = new Set<string>();
  #now = 10;

  constructor(db: WorkspaceDb, chance: Stream, mutant: Mutant) {
    this.#shop = new GiftSteps(db, (given) => checkRedemption(mutant(given)));
    this.#chance = chance;
  }

  async differs(): Promise<string | null> {
    await this.#shop.publish(GIFTS);
    for (let n = 0; n < OPERATIONS_EACH; n++) {
      const what = this.#chance.below(12);
      const [real, expected] = await this.#operation(what, n);
      if (real !== expected)
        return `operation ${n} (${what}): ${String(real)}, not ${String(expected)}`;
      if (n % LOOK_EVERY === 0 || n === OPERATIONS_EACH - 1) {
        const found = await this.#look();
        if (found !== null) return `after operation ${n} (${what}): ${found}`;
      }
    }
    const { faults, totals } = await proveLedger(this.#shop.db, () => 0);
    if (faults.length > 0) return JSON.stringify(faults);
    const { granted, available, reserved, redeemed, clawedBack, deficit } = totals;
    const sum = available + reserved + redeemed + clawedBack + deficit;
    return granted === sum ? null : `points: ${granted} granted, ${sum} somewhere`;
  }

  async #operation(what: number, n: number): Promise<readonly [unknown, unknown]> {
    const model = this.#model;
    const shop = this.#shop;
    const chance = this.#chance;
    const now = (this.#now += chance.below(4) * HOUR + 1);
    const member = chance.below(MEMBERS);
    const gift = chance.oneOf(GIFTS);
    const ids = [...model.redemptions.keys()];
    const id = ids.length > 0 ? chance.oneOf(ids.slice(-12)) : '';
    if (what <= 2 || (what > 5 && id === '')) {
      const name = `redeem:r${n}`;
      const expected = model.reserve(name, member, gift.id, now);
      const asked = shop.reserve({ id: `r${n}`, member, gift: gift.id }, now);
      return [await outcomeOf(asked), expected];
    }
    switch (what) {
      case 3: {
        const points = chance.between(1, 40);
        if (chance.chance(0.3)) await this.#bulk(member, points, n);
        else await shop.grant(member, points, now);
        model.grant(member, points);
        return ['', ''];
      }
      case 4: {
        const count = chance.between(1, 4);
        if (hasCodes(gift)) {
          await shop.codes(
            gift.id,
            Array.from({ length: count }, (_, place) => `${gift.id}-${n}-${place}`),
            now,
          );
        } else await shop.receive(gift.id, count, now);
        model.stock(gift.id, count);
        return ['', ''];
      }
      case 5: {
        const tin = GIFTS[chance.below(2)]?.id ?? '';
        const off = { id: `off${n}`, gift: tin, quantity: chance.between(1, 3), note: 'broken' };
        const done = shop.write(writeOffStock, off, now);
        return [
          await done.then(
            () => true,
            (error: unknown) => (error instanceof StockTooLow ? false : String(error)),
          ),
          model.stock(tin, -off.quantity),
        ];
      }
      case 6:
      case 7: {
        const asked = { redemptions: [{ id, tracking: '' }] };
        return [said(await shop.write(fulfilRedemptions, asked, now)), model.fulfil(id, now)];
      }
      case 8:
        return [said(await shop.write(cancelRedemptions, { ids: [id] }, now)), model.cancel(id)];
      case 9: {
        const expected = model.reopen(id, now);
        return [said(await shop.write(reopenRedemptions, { ids: [id] }, now)), expected];
      }
      case 10:
        if (chance.chance(0.5)) {
          return [await shop.write(expireRedemptions, {}, now), model.expire(now)];
        }
        return [said(await shop.write(returnRedemptions, { ids: [id] }, now)), model.takeBack(id)];
      default: {
        const expected = model.show(id);
        const code = await shop.write(showCode, { id }, now).catch(() => undefined);
        if (code !== undefined && this.#shown.has(code)) return [`code ${code} twice`, expected];
        if (code !== undefined) this.#shown.add(code);
        return [code !== undefined, expected];
      }
    }
  }

  /** Points that a posting books, which rolls all rows of the ledger into columns. */
  async #bulk(member: number, points: number, n: number): Promise<void> {
    const now = this.#now;
    const terms = { at: now, availableAt: now, expiresAt: null, points };
    const due = [{ kind: 'grant', id: `earn:${n}`, earned: { eligible: 0, rules: '' }, ...terms }];
    await bookInBulk(this.#shop.db, { write: 'points.post', actor: anActor, now }, (ledger) => {
      const { book } = ledger.account(member);
      const events = due.map((each) => ({ ...each, kind: 'grant' as const }));
      ledger.write(member, bookDue(book, member, events, now, () => false).entries);
      return Promise.resolve({ result: null, details: {}, since: 0 });
    });
  }

  async #balance(member: number): Promise<string | null> {
    const [real, expected] = [await this.#shop.balance(member), this.#model.balance(member)];
    return real !== expected || real < 0 ? `balance ${real}, not ${expected}` : null;
  }

  async #free(id: string): Promise<string | null> {
    const gift = GIFTS.find((each) => each.id === id);
    const real =
      gift && hasCodes(gift)
        ? await this.#shop.db.couponCodes.where('pool').equals(id).count()
        : await this.#shop.available(id);
    const expected = this.#model.available(id);
    return real !== expected || real < 0 ? `${id}: ${real}, not ${expected}` : null;
  }

  async #look(): Promise<string | null> {
    const { db } = this.#shop;
    for (let member = 0; member < MEMBERS; member++) {
      const found = await this.#balance(member);
      if (found !== null) return found;
    }
    for (const { id } of GIFTS) {
      const found = await this.#free(id);
      if (found !== null) return found;
    }
    const held = (await db.couponCodes.toArray()).flatMap(({ redemption }) => redemption || []);
    if (new Set(held).size !== held.length) return 'two codes of one redemption';
    const rows = await db.redemptions.toArray();
    if (rows.length !== this.#model.redemptions.size) return `${rows.length} redemptions`;
    for (const row of rows) {
      const expected = this.#model.redemptions.get(row.id)?.state;
      if (row.state !== expected) return `${row.id} is ${row.state}, not ${expected ?? 'there'}`;
    }
    return null;
  }
}

async function outcomeOf(asked: Promise<unknown>): Promise<string> {
  return asked.then(
    () => 'done',
    (error: unknown) => (error instanceof RedemptionRefused ? error.refusal.reason : String(error)),
  );
}

function said({ refused }: SettleOutcome): string {
  return refused[0]?.reason ?? 'done';
}

it('does to gifts in 10,000 random operations what a plain model does', async () => {
  expect(await firstDifference(SHOPS)).toBeNull();
}, 240_000);

it.each<[string, Mutant]>([
  ['a limit not applied', (given) => ({ ...given, had: 0 })],
  ['stock not checked', (given) => ({ ...given, available: 1 })],
  ['a balance not checked', (given) => ({ ...given, balance: Infinity })],
  ['a limit one too low', (given) => ({ ...given, had: given.had + 1 })],
])(
  'that test finds %s',
  async (_, mutant) => {
    expect(await firstDifference(2, mutant)).not.toBeNull();
  },
  60_000,
);
