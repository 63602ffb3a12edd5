import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { chosenBlend } from '../../../../testing/chosenBlend.ts';
import { fitAlgorithm } from '../../../../testing/fitAlgorithm.ts';
import { movieLensParts, readRatings } from '../../../../testing/movieLens.ts';
import type { Protocol } from '../../../../testing/protocol.ts';

const file = join(process.env['HUITOU_DATA'] ?? '', 'recs/ml-100k/u.data');
/** A search trains dozens of models. */
const PATIENCE_MS = 1_800_000;

/** Parameters and weights come from three more splits of the training part, never from test. */
describe.skipIf(!existsSync(file))('MovieLens-100k, parameters chosen on a validation part', () => {
  let validations: Protocol[];
  let test: Protocol;
  beforeAll(() => {
    ({ validations, test } = movieLensParts(readRatings(readFileSync(file, 'utf8'))));
  });

  it(
    'reaches .480 with EASE, beyond every row that Microsoft Recommenders publishes',
    async () => {
      const ease = await chosenBlend(['ease'], validations, test, fitAlgorithm);
      expect(ease.test.mean.ndcg).toBeGreaterThan(0.48);
    },
    PATIENCE_MS,
  );

  it(
    'reaches .490 with EASE and iALS',
    async () => {
      // One of the parts will do: iALS takes seconds to train. The benchmark has all three.
      const some = validations.slice(0, 1);
      const blend = await chosenBlend(['ease', 'ials'], some, test, fitAlgorithm);
      expect(blend.test.mean.ndcg).toBeGreaterThan(0.49);
    },
    PATIENCE_MS,
  );
});
