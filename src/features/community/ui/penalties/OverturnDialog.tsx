import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { overturnDecision } from '../../data/penalties/overturnDecision.ts';
import { useCommunityText } from '../communityText.ts';
import { useModerationRefusal } from '../useModerationRefusal.ts';
import { ReasonDialog } from './ReasonDialog.tsx';

type Props = {
  /** Id of the decision. */
  readonly decision: string;
  readonly onClose: () => void;
};

/** Takes a decision back because staff find it wrong. */
export function OverturnDialog({ decision, onClose }: Props) {
  const t = useCommunityText();
  const act = useAct();
  const refused = useModerationRefusal();
  return (
    <ReasonDialog
      title={t('penalties.overturnDialog.title')}
      text={t('penalties.overturnDialog.text')}
      reason={t('penalties.overturnDialog.reason')}
      submit={t('penalties.overturnDialog.submit')}
      onSubmit={async (reason) => {
        const done = t('penalties.overturned');
        if (await act(overturnDecision, { decision, reason }, { done, refused })) onClose();
      }}
      onClose={onClose}
    />
  );
}
