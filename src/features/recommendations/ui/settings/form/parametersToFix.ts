import type { AlgorithmId } from '../../../domain/settings/algorithmSettings.ts';
import type { PlacementEdit } from './placementEdit.ts';

/** Whether a parameter of an algorithm needs another value, so that it has to be seen. */
export function parametersToFix({ settings, issue }: PlacementEdit, algorithm: AlgorithmId) {
  return Object.keys(settings.algorithms[algorithm]).some(
    (name) => name !== 'weight' && issue(`algorithms.${algorithm}.${name}`) !== undefined,
  );
}
