import { publishSettings } from '../../../../shared/data/policies/publishSettings.ts';
import { shopSettings } from '../../../../shared/data/shopSettings.ts';
import type { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { perform } from '../../../../shared/data/writes/perform.ts';
import type { Actor } from '../../../../shared/domain/audit/auditEntry.ts';
import type { FactSource } from '../../../../shared/domain/facts/factSource.ts';
import { unwatchedJob } from '../../../../shared/domain/jobs/unwatchedJob.ts';
import { stream } from '../../../../shared/domain/random/stream.ts';
import { DEMO_CODES, DEMO_GIFTS, DEMO_STOCK } from '../../domain/demo/demoGifts.ts';
import { demoRules } from '../../domain/demo/demoRules.ts';
import { makeCode } from '../../../../shared/domain/coupons/couponCode.ts';
import { giftCataloguePolicy } from '../../../../shared/domain/gifts/giftCatalogue.ts';
import { pointRulesPolicy } from '../../domain/rules/pointRuleSettings.ts';
import { addCodes } from '../gifts/addCodes.ts';
import { receiveStock } from '../gifts/receiveStock.ts';
import { postPoints } from '../ledger/postPoints.ts';
import { demoRedemptions } from './demoRedemptions.ts';

/**
 * The demo shop's programme: rules and gifts that it began with, two years of points by them, and
 * what members asked for today.
 */
export const loyaltyDemo = {
  begin: async (db: WorkspaceDb, actor: Actor, opened: number): Promise<void> => {
    await publishSettings(db, pointRulesPolicy, demoRules(), actor, opened);
    await publishSettings(db, giftCataloguePolicy, { gifts: [...DEMO_GIFTS] }, actor, opened);
  },

  run: async (db: WorkspaceDb, facts: FactSource, actor: Actor, now: number): Promise<void> => {
    const { zone, currency, weekStart } = await shopSettings(db);
    const since = (await db.policyLines.get(pointRulesPolicy.id))?.steps[0]?.liveFrom ?? now;
    const params = { database: db.name, now, actor, zone, currency, weekStart, since };
    await postPoints(unwatchedJob(facts), params);
    for (const [gift, quantity] of Object.entries(DEMO_STOCK)) {
      await perform(db, receiveStock, { id: `demo-${gift}`, gift, quantity, note: '' }, actor, now);
    }
    const chance = stream(1, 'coupon codes').at(0);
    const random = (bytes: Uint8Array<ArrayBuffer>) => bytes.map(() => chance.below(256));
    const codes = Array.from({ length: DEMO_CODES.count }, () => makeCode(random));
    await perform(db, addCodes, { gift: DEMO_CODES.gift, codes }, actor, now);
    await demoRedemptions(db, actor, now, zone);
  },
};
