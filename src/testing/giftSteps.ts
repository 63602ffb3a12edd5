import { publishDraft, saveDraft } from '../shared/data/policies/policyWrites.ts';
import type { WorkspaceDb } from '../shared/data/workspaceDb.ts';
import type { RegisteredWrite } from '../shared/data/writes/defineWrite.ts';
import { perform } from '../shared/data/writes/perform.ts';
import { addCodes } from '../features/loyalty/data/gifts/addCodes.ts';
import { receiveStock } from '../features/loyalty/data/gifts/receiveStock.ts';
import {
  reserve,
  reserveRedemption,
  type RedemptionRequest,
} from '../features/loyalty/data/gifts/reserveRedemption.ts';
import { adjustPoints } from '../features/loyalty/data/ledger/adjustPoints.ts';
import { checkRedemption } from '../features/loyalty/domain/gifts/checkRedemption.ts';
import { giftCataloguePolicy } from '../shared/domain/gifts/giftCatalogue.ts';
import type { Gift } from '../shared/domain/gifts/giftSchema.ts';
import { availableOf, stockOf } from '../shared/domain/gifts/stock.ts';
import { balanceOf } from '../features/loyalty/domain/ledger/memberPoints.ts';
import { chunkOf } from '../features/loyalty/domain/store/balanceChunk.ts';
import { accountAfter } from '../features/loyalty/data/ledger/storedEntries.ts';
import { anActor } from './anActor.ts';

let serial = 0;

/** What tests do with gifts, at one shop's database. Times are epoch ms. */
export class GiftSteps {
  readonly db: WorkspaceDb;
  readonly #check: typeof checkRedemption;

  /** @param check what a reservation is decided by; another one for mutants */
  constructor(db: WorkspaceDb, check = checkRedemption) {
    this.db = db;
    this.#check = check;
  }

  async write<P, R>(write: RegisteredWrite<P, R>, params: P, now: number): Promise<R> {
    return (await perform(this.db, write, params, anActor, now)).result;
  }

  async publish(gifts: readonly Gift[], now = 1): Promise<void> {
    const { id: policy, defaults } = giftCataloguePolicy;
    const draft = { policy, settings: { gifts }, settingsVersion: 1, revision: 0 };
    const { revision } = await this.write(saveDraft, draft, now);
    const rest = { note: '', liveFrom: null, rehearsal: null };
    await this.write(publishDraft, { policy, revision, defaults, ...rest }, now);
  }

  async grant(member: number, points: number, now = 1): Promise<void> {
    const id = `grant-${++serial}`;
    const given = { id, member, points, reason: 'Welcome', expiresAt: null };
    await this.write(adjustPoints, given, now);
  }

  async receive(gift: string, quantity: number, now = 1): Promise<void> {
    const id = `in-${++serial}`;
    await this.write(receiveStock, { id, gift, quantity, note: '' }, now);
  }

  async codes(gift: string, codes: readonly string[], now = 1): Promise<void> {
    await this.write(addCodes, { gift, codes }, now);
  }

  async reserve(request: Partial<RedemptionRequest>, now = 2) {
    const given = { id: `r${++serial}`, member: 5, gift: 'cup', level: null, zone: 'UTC' };
    const write: typeof reserveRedemption = {
      ...reserveRedemption,
      run: (records, params, context) => reserve(records, params, context, this.#check),
    };
    return this.write(write, { ...given, ...request }, now);
  }

  async balance(member: number): Promise<number> {
    const rows = await this.db.pointsEntries.where('member').equals(member).toArray();
    const chunk = await this.db.pointsBalances.get(String(chunkOf(member)));
    return balanceOf(accountAfter(chunk, member, rows).book);
  }

  async available(gift: string): Promise<number> {
    const movements = await this.db.stockMovements.where('gift').equals(gift).toArray();
    return availableOf(stockOf(movements));
  }

  /** Rows of every table, to see that nothing was written. */
  async rows(): Promise<Record<string, number>> {
    const counts: Record<string, number> = {};
    for (const table of this.db.tables) counts[table.name] = await table.count();
    return counts;
  }
}
