import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type {
  BothLanguages,
  StepAction,
  Verdict,
} from '../../../../shared/domain/community/moderationTerms.ts';
import { useLanguage } from '../../../../shared/i18n/useLanguage.ts';
import { FormDialog } from '../../../../shared/ui/FormDialog.tsx';
import type { QueueEntry } from '../../data/queue/queueList.ts';
import { limitsOf } from '../../domain/penalties/limitsOf.ts';
import type { PenaltySettings } from '../../domain/penalties/penaltyLadder.ts';
import { penaltyMessage } from '../../domain/penalties/penaltyMessage.ts';
import { LONGEST_MUTE } from '../../domain/penalties/platformMute.ts';
import { spanWords } from '../../domain/penalties/spanWords.ts';
import type { SuggestedStep } from '../../domain/penalties/suggestedStep.ts';
import { verdictOfAction } from '../../domain/penalties/verdictOfAction.ts';
import { useCommunityText } from '../communityText.ts';
import type { ChosenPenalty } from './useDecide.ts';

type Props = {
  readonly entry: QueueEntry;
  readonly suggestion: SuggestedStep | undefined;
  readonly reason: BothLanguages;
  readonly penalties: PenaltySettings;
  readonly onImpose: (verdict: Verdict, penalty: ChosenPenalty, hide: boolean) => void;
  readonly onClose: () => void;
};

const ACTIONS = ['notice', 'warning', 'mute', 'removal', 'blacklist'] as const;
const LANGUAGES = ['en', 'zh-CN'] as const;

/** Another penalty than the ladder suggests, with what the member is told. */
export function PenaltyDialog(props: Props) {
  const { entry, suggestion, reason, penalties, onImpose, onClose } = props;
  const t = useCommunityText();
  const language = useLanguage();
  const suggested = suggestion?.action ?? null;
  const longest = LONGEST_MUTE[limitsOf(entry.platform)];
  const [kind, setKind] = useState<StepAction['kind']>(suggested?.kind ?? 'warning');
  const first = suggested?.kind === 'mute' ? suggested.seconds : 600;
  const [minutes, setMinutes] = useState(String(Math.ceil(first / 60)));
  const [hide, setHide] = useState(true);
  const [written, setWritten] = useState<BothLanguages>();
  const most = Math.ceil(longest / 60);
  const typed = /^\d{1,6}$/u.test(minutes.trim()) ? Number(minutes) : NaN;
  const isRight = kind !== 'mute' || (typed >= 1 && typed <= most);
  const action: StepAction =
    kind === 'mute' ? { kind, seconds: isRight ? Math.min(typed * 60, longest) : 60 } : { kind };
  const message =
    written ??
    penaltyMessage(action, {
      ...{ group: entry.groupName, reason },
      ...{ points: suggestion?.after.points ?? 0, appealDays: penalties.appealDays },
    });
  return (
    <FormDialog
      title={t('queue.penalty.title')}
      submit={t('queue.penalty.submit')}
      disabled={!isRight}
      onSubmit={() => {
        if (isRight) onImpose(verdictOfAction(action), { action, suggested, message }, hide);
      }}
      onClose={onClose}
    >
      <TextField
        select
        autoFocus
        label={t('queue.penalty.action')}
        value={kind}
        sx={{ mt: 0.5 }}
        onChange={(event) => {
          const chosen = ACTIONS.find((each) => each === event.target.value);
          if (chosen) setKind(chosen);
        }}
      >
        {ACTIONS.filter((each) => each !== 'mute' || longest > 0).map((each) => (
          <MenuItem key={each} value={each}>
            {t(each === 'mute' ? 'queue.penalties.muteAny' : `queue.penalties.${each}`)}
          </MenuItem>
        ))}
      </TextField>
      {kind === 'mute' && (
        <TextField
          label={t('queue.penalty.span')}
          value={minutes}
          error={!isRight}
          helperText={
            isRight
              ? t('queue.penalty.spanHelp', { most: spanWords(longest)[language] })
              : t('queue.penalty.spanWrong', { most })
          }
          slotProps={{ htmlInput: { inputMode: 'numeric' } }}
          onChange={(event) => {
            setMinutes(event.target.value);
          }}
        />
      )}
      {LANGUAGES.map((each) => (
        <TextField
          key={each}
          multiline
          minRows={2}
          label={t(`queue.penalty.message.${each}`)}
          value={message[each]}
          {...(each === 'zh-CN' ? { helperText: t('queue.penalty.messageHelp') } : {})}
          slotProps={{ htmlInput: { maxLength: 2000, lang: each } }}
          onChange={(event) => {
            setWritten({ ...message, [each]: event.target.value });
          }}
        />
      ))}
      <FormControlLabel
        label={t('queue.penalty.hide')}
        control={
          <Checkbox
            size="small"
            checked={hide}
            onChange={(event) => {
              setHide(event.target.checked);
            }}
          />
        }
      />
    </FormDialog>
  );
}
