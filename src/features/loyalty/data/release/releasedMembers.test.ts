import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publishDraft, saveDraft } from '../../../../shared/data/policies/policyWrites.ts';
import { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { perform } from '../../../../shared/data/writes/perform.ts';
import { anActor } from '../../../../testing/anActor.ts';
import { aPointRule, pointSettings } from '../../../../testing/aPointRule.ts';
import { factSourceOf } from '../../../../testing/factSourceOf.ts';
import { jobContextOf } from '../../../../testing/jobContextOf.ts';
import { tierFile } from '../../domain/release/tierFile.ts';
import { adjustPoints } from '../ledger/adjustPoints.ts';
import { postPoints } from '../ledger/postPoints.ts';
import { memberBalanceRows } from './memberBalanceRows.ts';

const at = (day: string) => Date.parse(`${day}T08:00:00Z`);
const NOW = at('2026-11-29');
const SHOP = { zone: 'UTC', currency: 'EUR', weekStart: 1 as const };

const settings = pointSettings([aPointRule()], {
  tiers: {
    levels: [
      { id: 'silver', name: { en: 'Silver', 'zh-CN': '银卡' }, threshold: 10_000 },
      { id: 'gold', name: { en: 'Gold', 'zh-CN': '金卡' }, threshold: 500_000 },
    ],
  },
});

const line = { product: 'p', quantity: 1, unitPrice: 200, currency: 'EUR', state: 0 };
const context = jobContextOf(
  factSourceOf({
    orderLines: [
      { order: '1', customer: 'C-1001', placedAt: at('2026-10-01'), amount: 20_000, ...line },
      { order: '2', customer: 'C-1002', placedAt: at('2026-10-02'), amount: 500, ...line },
    ],
    customers: [
      { customer: 'C-1001', email: 'ada@mail.example', phone: '13812345678', createdAt: 1 },
    ],
  }),
);

let db: WorkspaceDb;
let serial = 0;
beforeEach(async () => {
  db = new WorkspaceDb(`released-${++serial}`);
  const draft = { policy: 'pointRules', settings, settingsVersion: 1, revision: 0 };
  const { result } = await perform(db, saveDraft, draft, anActor, at('2026-09-01'));
  const about = { policy: 'pointRules', defaults: {}, note: '', liveFrom: null, rehearsal: null };
  const params = { ...about, revision: result.revision };
  await perform(db, publishDraft, params, anActor, at('2026-09-01'));
  const posting = { database: db.name, now: NOW, actor: anActor, since: at('2026-09-01') };
  await postPoints(context, { ...posting, ...SHOP });
});
afterEach(async () => {
  await db.delete();
});

const rows = async (reveal: boolean, now = NOW) =>
  memberBalanceRows(context, { database: db.name, now, reveal, ...SHOP });

describe('balances for the shop’s own systems', () => {
  test('have what each member has, their level by the live rules, and what is gone next', async () => {
    const adjustment = { id: 'a', member: 0, points: 30, reason: 'Sorry' };
    const expiresAt = at('2026-12-24');
    await perform(db, adjustPoints, { ...adjustment, expiresAt }, anActor, NOW + 1);
    const [ada, bob] = await rows(true, NOW + 2);
    expect(ada).toMatchObject({ id: 'C-1001', tier: 'silver', available: 230, owed: 0 });
    expect(ada).toMatchObject({ expiresAt, expiring: 30 });
    expect(bob).toMatchObject({ id: 'C-1002', tier: '', available: 5, pending: 0, reserved: 0 });
    // Time has passed until then, whether that is booked or not.
    const [later] = await rows(true, expiresAt);
    expect(later).toMatchObject({ available: 200 });
  });

  test('are masked unless revealed', async () => {
    const [masked] = await rows(false);
    const [plain] = await rows(true);
    expect(plain).toMatchObject({ email: 'ada@mail.example', phone: '13812345678' });
    const said = JSON.stringify(masked);
    expect(said).not.toContain('ada@mail');
    expect(said).not.toContain('13812345678');
    expect(masked?.available).toBe(plain?.available);
  });
});

test('the file of tiers names its version and has the levels as they were published', async () => {
  const version = await db.policyVersions.toCollection().first();
  if (!version) expect.fail('nothing is published');
  expect(tierFile(version, settings.tiers)).toEqual({
    schema: 'huitou.tiers/1',
    policy: 'pointRules',
    version: 1,
    publishedAt: '2026-09-01T08:00:00.000Z',
    tiers: settings.tiers,
  });
});
