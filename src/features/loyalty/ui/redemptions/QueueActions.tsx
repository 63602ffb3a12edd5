import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { PackageCheck, PackageX, RotateCcw, Undo2 } from 'lucide-react';
import { KeyHint } from '../../../../shared/ui/keys/KeyHint.tsx';
import type { QueuedRedemption } from '../../data/gifts/redemptionQueue.ts';
import { useLoyaltyText } from '../loyaltyText.ts';

type QueueActionsProps = {
  readonly picked: readonly QueuedRedemption[];
  readonly disabled: boolean;
  readonly fulfil: () => void;
  readonly cancel: () => void;
  readonly reopen: () => void;
  readonly takeBack: () => void;
};

/** What can be done to the chosen redemptions. */
export function QueueActions(props: QueueActionsProps) {
  const { picked, disabled, fulfil, cancel, reopen, takeBack } = props;
  const t = useLoyaltyText();
  const some = (...states: readonly QueuedRedemption['state'][]) =>
    picked.some(({ state }) => states.includes(state));
  const actions = [
    { id: 'fulfil', run: fulfil, can: some('reserved'), press: 'F', Icon: PackageCheck },
    { id: 'cancel', run: cancel, can: some('reserved'), press: 'C', Icon: PackageX },
    { id: 'reopen', run: reopen, can: some('fulfilled', 'cancelled'), press: 'U', Icon: Undo2 },
    { id: 'takeBack', run: takeBack, can: some('fulfilled'), press: null, Icon: RotateCcw },
  ] as const;
  return (
    <>
      {actions.map(({ id, run, can, press, Icon }) => (
        <Button
          key={id}
          disabled={disabled || !can}
          startIcon={<Icon strokeWidth={1.6} aria-hidden />}
          endIcon={press && <KeyHint press={press} />}
          onClick={run}
        >
          {t(`redemptions.queue.${id}`)}
        </Button>
      ))}
      <Typography variant="body2" role="status" sx={{ color: 'ink.soft', alignSelf: 'center' }}>
        {picked.length > 0 ? t('redemptions.queue.chosen', { count: picked.length }) : ''}
      </Typography>
    </>
  );
}
