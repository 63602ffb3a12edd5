import { fastestKernels } from '../features/recommendations/data/wasmKernels.ts';
import { fitAutoencoder } from '../features/recommendations/domain/algorithms/autoencoder.ts';
import { fitCopurchase } from '../features/recommendations/domain/algorithms/copurchase.ts';
import { fitEase } from '../features/recommendations/domain/algorithms/ease.ts';
import { fitIals } from '../features/recommendations/domain/algorithms/ials.ts';
import { fitItemKnn } from '../features/recommendations/domain/algorithms/itemKnn.ts';
import { fitPopularity } from '../features/recommendations/domain/algorithms/popularity.ts';
import { fitRp3beta } from '../features/recommendations/domain/algorithms/rp3beta.ts';
import type { BlendTrialsOptions } from '../features/recommendations/domain/evaluation/blendTrials.ts';

const SEED = 1;

/** Trains an algorithm by its name, as settings have it. */
export const fitAlgorithm: BlendTrialsOptions['fit'] = (id, training, settings, step) => {
  switch (id) {
    case 'popularity':
      return fitPopularity(training, settings.popularity, step);
    case 'copurchase':
      return fitCopurchase(training, settings.copurchase, step);
    case 'itemKnn':
      return fitItemKnn(training, settings.itemKnn, step);
    case 'rp3beta':
      return fitRp3beta(training, settings.rp3beta, step);
    case 'ease':
      return fitEase(training, settings.ease, fastestKernels, step);
    case 'ials':
      return fitIals(training, { ...settings.ials, seed: SEED }, fastestKernels, step);
    case 'autoencoder':
      return fitAutoencoder(
        training,
        { ...settings.autoencoder, seed: SEED },
        fastestKernels,
        step,
      );
    case 'outside':
      throw new Error('nobody trains scores from outside');
  }
};
