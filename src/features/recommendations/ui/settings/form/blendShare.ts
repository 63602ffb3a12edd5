import {
  ALGORITHMS,
  type AlgorithmId,
  type AlgorithmSettings,
} from '../../../domain/settings/algorithmSettings.ts';

/** Share of an algorithm in all weights, 0 to 1; null where weights say nothing yet. */
export function blendShare(algorithms: AlgorithmSettings, algorithm: AlgorithmId): number | null {
  const total = ALGORITHMS.reduce((sum, id) => sum + algorithms[id].weight, 0);
  return total > 0 ? algorithms[algorithm].weight / total : null;
}
