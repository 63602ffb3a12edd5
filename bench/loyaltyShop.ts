import { commitFacts } from '../src/shared/data/facts/commitFacts.ts';
import { DictionarySet, loadDictionaries } from '../src/shared/data/facts/dictionarySet.ts';
import { createWorkspace } from '../src/shared/data/registry.ts';
import { databaseOf, WorkspaceDb } from '../src/shared/data/workspaceDb.ts';
import { perform } from '../src/shared/data/writes/perform.ts';
import { builtTable, columnBuilders } from '../src/shared/domain/facts/columnBuilders.ts';
import { orderLines } from '../src/shared/domain/facts/factTables.ts';
import { stream } from '../src/shared/domain/random/stream.ts';
import type { Condition } from '../src/features/loyalty/domain/rules/condition.ts';
import { conditionLogic } from '../src/features/loyalty/domain/rules/conditionLogic.ts';
import {
  pointRulesPolicy,
  type PointRuleSettings,
} from '../src/features/loyalty/domain/rules/pointRuleSettings.ts';
import type { PointRule } from '../src/features/loyalty/domain/rules/ruleSchema.ts';
import { giftCataloguePolicy } from '../src/shared/domain/gifts/giftCatalogue.ts';
import { receiveStock } from '../src/features/loyalty/data/gifts/receiveStock.ts';
import { aGift } from '../src/testing/aGift.ts';
import { aPointRule, pointSettings } from '../src/testing/aPointRule.ts';
import { BENCH_ACTOR, publishPolicy } from './publishPolicy.ts';

export const FIRST_ORDER = Date.UTC(2024, 0, 1);
const DAYS = 730;
const DAY_MS = 86_400_000;
const CATEGORIES = 40;
const BRANDS = 20;
const PRODUCTS = 5000;
const CHANNELS = ['web', 'app', 'store'];

/** A shop with so many orders of 3⅓ lines on average, and published point rules. */
export async function loyaltyShop(
  orders: number,
  customers: number,
): Promise<{ readonly id: string; readonly database: string }> {
  const { id } = await createWorkspace(
    { name: 'Bench', zone: 'Asia/Shanghai', weekStart: 1, currency: 'CNY' },
    Date.now(),
  );
  const db = new WorkspaceDb(databaseOf(id));
  await importOrders(db, orders, customers);
  await publishPolicy(db, pointRulesPolicy, benchRules(), FIRST_ORDER - 1);
  await publishPolicy(db, giftCataloguePolicy, { gifts: [aGift({ points: 1 })] }, FIRST_ORDER - 1);
  const stock = { id: 'bench', gift: 'cup', quantity: 100_000, note: '' };
  await perform(db, receiveStock, stock, BENCH_ACTOR, FIRST_ORDER);
  db.close();
  return { id, database: databaseOf(id) };
}

async function importOrders(db: WorkspaceDb, orders: number, customers: number): Promise<void> {
  const dictionaries = new DictionarySet(await loadDictionaries(db));
  const code = (dictionary: string, value: string) => dictionaries.get(dictionary).codeOf(value);
  const columns = columnBuilders(orderLines);
  const currency = code('orderLines.currency', 'CNY');
  const chance = stream(5, 'loyalty bench');
  let rows = 0;
  for (let order = 0; order < orders; order++) {
    chance.at(order);
    const orderCode = code('orderLines.order', `A${order}`);
    // A few customers buy often: the square of a uniform number picks one.
    const customer = code('customers.customer', `C${Math.floor(customers * chance.unit() ** 1.5)}`);
    const channel = code('orderLines.channel', CHANNELS[chance.below(CHANNELS.length)] ?? '');
    const placedAt = FIRST_ORDER + Math.floor((order / orders) * DAYS * DAY_MS);
    for (let line = order % 3 === 0 ? 4 : 3; line > 0; line--) {
      const product = Math.floor(PRODUCTS * chance.unit() ** 2);
      const quantity = 1 + chance.below(3);
      const price = 500 + chance.below(20_000);
      columns.order.push(orderCode);
      columns.placedAt.push(placedAt);
      columns.customer.push(customer);
      columns.product.push(code('products.product', `P${product}`));
      columns.category.push(code('products.category', `Category ${product % CATEGORIES}`));
      columns.brand.push(code('products.brand', `Brand ${product % BRANDS}`));
      columns.quantity.push(quantity, 0);
      columns.unitPrice.push(price, 2);
      columns.amount.push(price * quantity);
      columns.currency.push(currency);
      columns.channel.push(channel);
      columns.state.push(0);
      rows++;
    }
  }
  await commitFacts(
    db,
    [builtTable(orderLines, columns, rows)],
    dictionaries,
    {
      id: 'bench',
      kind: 'orders',
      format: 'bench',
      fileName: 'bench',
      fileBytes: 0,
      at: 1,
      by: BENCH_ACTOR,
      rowsBad: 0,
    },
    { aborted: () => false, progress: () => undefined },
  );
}

/** 20 rules: ten with conditions on items, four with limits, three multipliers; three tiers. */
export function benchRules(perHundred = 1): PointRuleSettings {
  const rule = (n: number, given: Partial<PointRule>, condition?: Condition): PointRule =>
    aPointRule({
      id: `rule-${n}`,
      stacking: { priority: n, mode: 'stack', group: null },
      condition: condition ? conditionLogic(condition) : null,
      ...given,
    });
  const inCategory = (n: number): Condition => ({
    kind: 'has',
    field: 'items.categories',
    values: [`Category ${n}`, `Category ${n + 10}`],
  });
  const fixed = (points: number) => ({ effect: { kind: 'fixed', points } }) as const;
  const limit = (
    per: 'order' | 'day' | 'month' | 'member',
    amount: number,
  ): Pick<PointRule, 'limits'> => ({ limits: [{ per, unit: 'points', amount }] });
  const multiplier = (thousandths: number) =>
    ({ effect: { kind: 'multiplier', thousandths } }) as const;
  return pointSettings(
    [
      rule(1, { effect: { kind: 'perAmount', points: perHundred, per: 100, fractions: 'drop' } }),
      ...Array.from({ length: 8 }, (_, n) => rule(2 + n, fixed(10 + n), inCategory(n))),
      rule(10, { ...fixed(50), ...limit('month', 200) }, inCategory(8)),
      rule(11, { ...fixed(30), ...limit('day', 60) }, inCategory(9)),
      rule(
        12,
        { ...fixed(100), ...limit('member', 100) },
        {
          kind: 'is',
          field: 'order.first',
          value: true,
        },
      ),
      rule(
        13,
        { ...fixed(20), ...limit('order', 20) },
        {
          kind: 'compare',
          field: 'order.total',
          op: '>=',
          value: 50_000,
        },
      ),
      rule(14, multiplier(1500), { kind: 'in', field: 'time.weekday', values: [6, 7] }),
      rule(15, multiplier(2000), { kind: 'in', field: 'member.tier', values: ['gold'] }),
      rule(16, multiplier(1200), { kind: 'in', field: 'order.channel', values: ['app'] }),
      rule(
        17,
        { effect: { kind: 'bonus', points: 15 } },
        {
          kind: 'all',
          of: [
            { kind: 'in', field: 'order.channel', values: ['store'] },
            { kind: 'compare', field: 'time.hour', op: '>=', value: 18 },
          ],
        },
      ),
      rule(18, fixed(5), { kind: 'compare', field: 'order.pieces', op: '>=', value: 6 }),
      rule(
        19,
        { effect: { kind: 'perUnit', points: 1 } },
        {
          kind: 'has',
          field: 'items.brands',
          values: ['Brand 3'],
        },
      ),
      rule(20, fixed(8), {
        kind: 'compare',
        field: 'order.daysSinceLast',
        op: '<=',
        value: 30,
      }),
    ],
    {
      tiers: {
        levels: [
          { id: 'bronze', name: { en: 'Bronze', 'zh-CN': '铜卡' }, threshold: 0 },
          { id: 'silver', name: { en: 'Silver', 'zh-CN': '银卡' }, threshold: 100_000 },
          { id: 'gold', name: { en: 'Gold', 'zh-CN': '金卡' }, threshold: 300_000 },
        ],
      },
    },
  );
}
