import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { chosenBlend, trialOn } from '../../../../testing/chosenBlend.ts';
import { movieLensParts, readRatings } from '../../../../testing/movieLens.ts';
import type { Protocol } from '../../../../testing/protocol.ts';
import type { Trial } from './chooseParameters.ts';
import type { Tunable } from './searchKnobs.ts';

const file = join(process.env['HUITOU_DATA'] ?? '', 'recs/ml-100k/u.data');
/** A search trains dozens of models. */
const PATIENCE_MS = 1_800_000;

/** Parameters and weights come from three more splits of the training part, never from test. */
describe.skipIf(!existsSync(file))('MovieLens-100k, parameters chosen on a validation part', () => {
  let trial: Trial<Tunable>;
  let test: Protocol;
  beforeAll(() => {
    const parts = movieLensParts(readRatings(readFileSync(file, 'utf8')));
    test = parts.test;
    trial = trialOn(parts.validations);
  });

  it(
    'reaches .480 with EASE, beyond every row that Microsoft Recommenders publishes',
    async () => {
      const ease = await chosenBlend(['ease'], trial, test);
      expect(ease.test.mean.ndcg).toBeGreaterThan(0.48);
    },
    PATIENCE_MS,
  );

  it(
    'reaches .490 with EASE and iALS',
    async () => {
      const blend = await chosenBlend(['ease', 'ials'], trial, test);
      expect(blend.test.mean.ndcg).toBeGreaterThan(0.49);
    },
    PATIENCE_MS,
  );
});
