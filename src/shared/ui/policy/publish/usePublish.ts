import { DraftChanged, NothingChanged, publishDraft } from '../../../data/policies/policyWrites.ts';
import type { RehearsalSummary } from '../../../domain/policy/policyTypes.ts';
import { useSharedText } from '../../../i18n/useSharedText.ts';
import { useAct } from '../../actions/useAct.ts';
import { useUndo } from '../../actions/useUndo.ts';
import { useNotify } from '../../useNotify.ts';
import { saveRelease } from '../saveRelease.ts';
import type { PolicyView } from '../usePolicyView.ts';

export type PublishRequest = {
  /** Revision of the draft that the user saw. */
  readonly revision: number;
  readonly note: string;
  /** Epoch ms; null for at once. */
  readonly liveFrom: number | null;
  readonly rehearsal: RehearsalSummary | null;
};

/** Publishes a draft and says so, with undo and the release file; false where it was refused. */
export function usePublish<S>(view: PolicyView<S>): (request: PublishRequest) => Promise<boolean> {
  const act = useAct();
  const { undo } = useUndo();
  const notify = useNotify();
  const t = useSharedText();
  const { definition } = view.area;
  return async (request) => {
    const params = { policy: definition.id, defaults: definition.defaults, ...request };
    const published = await act(publishDraft, params, {
      refused: (error) =>
        error instanceof NothingChanged
          ? t('policy.publish.nothing')
          : error instanceof DraftChanged
            ? t('policy.publish.changed')
            : undefined,
    });
    if (!published?.entry) return false;
    const { entry, result: version } = published;
    const values = { version: version.number };
    notify({
      text:
        request.liveFrom === null
          ? t('policy.publish.done', values)
          : t('policy.publish.scheduled', { ...values, when: view.instant(request.liveFrom) }),
      undo: () => undo(entry),
      action: {
        label: t('policy.publish.release'),
        run: () => {
          saveRelease(definition, version, request.liveFrom ?? version.at);
        },
      },
    });
    return true;
  };
}
