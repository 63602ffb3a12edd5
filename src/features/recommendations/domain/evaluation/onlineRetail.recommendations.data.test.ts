import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { chosenBlend, trialOn } from '../../../../testing/chosenBlend.ts';
import { fitAlgorithm } from '../../../../testing/fitAlgorithm.ts';
import { measuredLists, type Measured } from '../../../../testing/measuredLists.ts';
import {
  importOnlineRetail,
  LAST_MONTH,
  onlineRetailParts,
  purchasesOf,
  type Purchases,
} from '../../../../testing/onlineRetail.ts';
import { PLAIN_LEARNING, type Protocol } from '../../../../testing/protocol.ts';
import { unwatched } from '../../../../testing/trainingOf.ts';
import type { Model } from '../algorithms/model.ts';
import { fitPopularity } from '../algorithms/popularity.ts';
import { DEFAULT_ALGORITHMS } from '../settings/algorithmSettings.ts';
import type { AlgorithmId, AlgorithmSettings } from '../settings/algorithmSettings.ts';

const file = join(process.env['HUITOU_DATA'] ?? '', 'recs/online-retail/online_retail.csv.gz');
/** A search trains dozens of models. */
const PATIENCE_MS = 1_800_000;
const MONTH_MS = 30 * 86_400_000;

describe.skipIf(!existsSync(file))('UCI Online Retail, the last month foretold', () => {
  let purchases: Purchases;
  let validation: Protocol;
  let test: Protocol;
  beforeAll(async () => {
    purchases = purchasesOf(await importOnlineRetail(new Blob([readFileSync(file)])));
    ({ validation, test } = onlineRetailParts(purchases));
  }, 120_000);

  const rowOf = async (id: AlgorithmId, settings: Partial<AlgorithmSettings> = {}) => {
    const training = test.trainingOf(PLAIN_LEARNING);
    const all = { ...DEFAULT_ALGORITHMS, ...settings };
    const model = await fitAlgorithm(id, training, all, unwatched);
    return measuredLists([{ model, weight: 1 }], training.matrix, test.heldOut);
  };

  it('has the customers, products and pairs of its description', () => {
    expect(purchases.length).toBe(396_337);
    expect(purchases.customers).toBe(4334);
    expect(purchases.products).toBe(3659);
    const { heldOut } = test;
    expect(heldOut.users.length).toBe(1262);
    expect(heldOut.relevant.reduce((sum, came) => sum + came.length, 0)).toBe(25_995);
  });

  it('gives the row of popularity in the last 30 days', async () => {
    const plain = test.trainingOf(PLAIN_LEARNING);
    const days30 = { ...plain, window: { from: LAST_MONTH - MONTH_MS, to: LAST_MONTH } };
    const model = await fitPopularity(days30, { halfLifeDays: null }, unwatched);
    const recent = measuredLists([{ model, weight: 1 }], plain.matrix, test.heldOut);
    expectRow(recent, [0.0694, 0.045, 0.0833, 0.431]);
  });

  it('gives the row of co-purchase, for baskets of what each customer has bought', async () => {
    const training = test.trainingOf(PLAIN_LEARNING);
    const model = await fitAlgorithm('copurchase', training, DEFAULT_ALGORITHMS, unwatched);
    // Nobody in particular: when it was bought does not count.
    const ofBaskets: Model = {
      score: (history, into) => model.score({ ...history, user: -1 }, into),
      contributions: () => null,
    };
    const parts = [{ model: ofBaskets, weight: 1 }];
    const measured = measuredLists(parts, training.matrix, test.heldOut);
    expectRow(measured, [0.0625, 0.0484, 0.079, 0.368]);
  });

  it('gives the rows of item neighbours and EASE', async () => {
    const itemKnn = { ...DEFAULT_ALGORITHMS.itemKnn, shrink: 20 };
    const neighbours = await rowOf('itemKnn', { itemKnn });
    // Which of equally near neighbours are kept moves the last digit.
    expect(Math.abs(neighbours.mean.ndcg - 0.0888)).toBeLessThan(0.0002);
    expectRow(await rowOf('ease'), [0.0811, 0.0629, 0.1, 0.461]);
  });

  it(
    'reaches .115 with EASE and recent popularity, chosen on the month before',
    async () => {
      const chosen = await chosenBlend(['ease', 'popularity'], trialOn([validation]), test);
      expect(chosen.test.mean.ndcg).toBeGreaterThan(0.115);
    },
    PATIENCE_MS,
  );
});

/** Precision, recall, nDCG and hit rate at 10, as the reference rounds them. */
function expectRow({ mean }: Measured, wanted: readonly number[]): void {
  const row = [mean.precision, mean.recall, mean.ndcg].map((value) => Number(value.toFixed(4)));
  expect([...row, Number(mean.hit.toFixed(3))]).toEqual(wanted);
}
