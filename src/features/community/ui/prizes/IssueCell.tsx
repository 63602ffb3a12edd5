import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { StatChip } from '../../../../shared/ui/StatChip.tsx';
import { sendPrize, takePrizeBack } from '../../data/prizes/issueWrites.ts';
import type { KnownIssue } from '../../data/prizes/useIssues.ts';
import { useCommunityText } from '../communityText.ts';
import { useHandOutRefusal } from './useHandOutRefusal.ts';

type IssueCellProps = {
  /** Undefined where nothing was handed out yet. */
  readonly issue: KnownIssue | undefined;
  readonly person: string;
  readonly onShow: (issue: KnownIssue) => void;
};

/** What became of somebody's piece or code, and the next step with it. */
export function IssueCell({ issue, person, onShow }: IssueCellProps) {
  const t = useCommunityText();
  const act = useAct();
  const refused = useHandOutRefusal();
  if (!issue) return <StatChip>{t('prizes.state.none')}</StatChip>;
  const { id, state, shownAt, hasCode } = issue;
  const seen = shownAt !== null;
  const open = state === 'issued' && !seen;
  const button = (words: string, label: string, run: () => void) => (
    <Button size="small" variant="text" aria-label={label} onClick={run}>
      {words}
    </Button>
  );
  return (
    <Stack direction="row" sx={{ gap: 0.5, alignItems: 'center', justifyContent: 'flex-end' }}>
      <StatChip tone={state === 'takenBack' ? 'warning' : 'neutral'}>
        {t(`prizes.state.${state === 'issued' && seen ? 'shown' : state}`)}
      </StatChip>
      {open &&
        hasCode &&
        button(t('prizes.show'), t('prizes.showOf', { person }), () => {
          onShow(issue);
        })}
      {open &&
        !hasCode &&
        button(t('prizes.send'), t('prizes.sendOf', { person }), () => {
          void act(sendPrize, { id }, { done: t('prizes.sent', { person }), refused });
        })}
      {open &&
        button(t('prizes.takeBack'), t('prizes.takeBackOf', { person }), () => {
          void act(takePrizeBack, { id }, { done: t('prizes.takenBack', { person }), refused });
        })}
    </Stack>
  );
}
