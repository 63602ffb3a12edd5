import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { measuredLists } from '../../../../testing/measuredLists.ts';
import { movieLensProtocol, readRatings, stratifiedSplit } from '../../../../testing/movieLens.ts';
import { PLAIN_LEARNING } from '../../../../testing/protocol.ts';
import { unwatched } from '../../../../testing/trainingOf.ts';
import { fastestKernels } from '../../data/wasmKernels.ts';
import { fitCopurchase } from '../algorithms/copurchase.ts';
import { fitEase } from '../algorithms/ease.ts';
import { fitItemKnn } from '../algorithms/itemKnn.ts';
import type { Model, Training } from '../algorithms/model.ts';
import { fitPopularity } from '../algorithms/popularity.ts';
import { fitRp3beta } from '../algorithms/rp3beta.ts';
import { DEFAULT_ALGORITHMS } from '../settings/algorithmSettings.ts';
import type { HeldOut } from './heldOut.ts';

const file = join(process.env['HUITOU_DATA'] ?? '', 'recs/ml-100k/u.data');

/**
 * The table of Microsoft Recommenders (examples/06_benchmarks/movielens.ipynb @b02c95e2): SAR is a
 * row of it; the other figures are an independent computation (NumPy) on the same split.
 */
describe.skipIf(!existsSync(file))('MovieLens-100k, the split of Microsoft Recommenders', () => {
  let split: Uint8Array;
  let training: Training;
  let heldOut: HeldOut;
  beforeAll(() => {
    const ratings = readRatings(readFileSync(file, 'utf8'));
    split = stratifiedSplit(ratings.item, 42);
    const protocol = movieLensProtocol(ratings, split);
    training = protocol.trainingOf(PLAIN_LEARNING);
    heldOut = protocol.heldOut;
  });
  const rowOf = (model: Model) => {
    const measured = measuredLists([{ model, weight: 1 }], training.matrix, heldOut);
    const { averagePrecision, ndcg, precision, recall } = measured.mean;
    return { map: averagePrecision, ndcg, precision, recall };
  };

  it('is the same to the row', () => {
    const testRows = Array.from(split.keys()).filter((row) => split[row] === 0);
    expect(testRows.length).toBe(24_934);
    expect(createHash('sha256').update(testRows.join(',')).digest('hex')).toBe(
      'b1b8dc3d3f6d36779813f26bfd8c2ca90f83ad99747b883fbe7b21a37e6a9b42',
    );
    expect(heldOut.users.length).toBe(943);
  });

  it('gives the row of SAR to 6 decimals', async () => {
    const row = rowOf(await fitCopurchase(training, DEFAULT_ALGORITHMS.copurchase, unwatched));
    expect(row.map.toFixed(6)).toBe('0.114038');
    expect(row.ndcg.toFixed(6)).toBe('0.393819');
    expect(row.precision.toFixed(6)).toBe('0.340615');
    expect(row.recall.toFixed(6)).toBe('0.185377');
  });

  it('gives the row of popularity to 4 decimals', async () => {
    const row = rowOf(await fitPopularity(training, { halfLifeDays: null }, unwatched));
    expectRow(row, { map: 0.055959, ndcg: 0.252353, precision: 0.228738, recall: 0.113188 });
  });

  it('gives the rows of EASE to 4 decimals', async () => {
    const at300 = await fitEase(training, { lambda: 300 }, fastestKernels, unwatched);
    expectRow(rowOf(at300), {
      map: 0.149866,
      ndcg: 0.484195,
      precision: 0.422057,
      recall: 0.229626,
    });
    const at500 = await fitEase(training, { lambda: 500 }, fastestKernels, unwatched);
    expectRow(rowOf(at500), {
      map: 0.149107,
      ndcg: 0.482853,
      precision: 0.41983,
      recall: 0.227662,
    });
  });

  it('gives the row of RP3beta to 4 decimals, and that of item neighbours but for ties', async () => {
    const walks = await fitRp3beta(training, DEFAULT_ALGORITHMS.rp3beta, unwatched);
    expectRow(rowOf(walks), {
      map: 0.134785,
      ndcg: 0.44977,
      precision: 0.392153,
      recall: 0.214089,
    });
    const neighbours = await fitItemKnn(training, DEFAULT_ALGORITHMS.itemKnn, unwatched);
    const row = rowOf(neighbours);
    expect(row.map).toBeCloseTo(0.125526, 3);
    expect(Math.abs(row.ndcg - 0.436072)).toBeLessThan(0.0005);
  });
});

type Row = { map: number; ndcg: number; precision: number; recall: number };

function expectRow(row: Row, wanted: Row): void {
  const rounded = (of: Row) =>
    [of.map, of.ndcg, of.precision, of.recall].map((value) => value.toFixed(4));
  expect(rounded(row)).toEqual(rounded(wanted));
}
