import type { AlgorithmId, AlgorithmSettings } from '../../../domain/settings/algorithmSettings.ts';
import type { PlacementEdit } from './placementEdit.ts';

type AlgorithmEdit<A extends AlgorithmId> = {
  readonly now: AlgorithmSettings[A];
  readonly live: AlgorithmSettings[A] | undefined;
  /** What every field of it takes. */
  readonly field: { readonly owner: string; readonly disabled: boolean };
  readonly set: (patch: Partial<AlgorithmSettings[A]>) => void;
};

/** One algorithm of a placement, as its fields edit it. */
export function algorithmEdit<A extends AlgorithmId>(
  { placement, settings, live, disabled, update }: PlacementEdit,
  algorithm: A,
): AlgorithmEdit<A> {
  return {
    now: settings.algorithms[algorithm],
    live: live?.algorithms[algorithm],
    field: { owner: placement, disabled },
    set: (patch) => {
      update((newest) => {
        const changed = { ...newest.algorithms[algorithm], ...patch };
        return { ...newest, algorithms: { ...newest.algorithms, [algorithm]: changed } };
      });
    },
  };
}
