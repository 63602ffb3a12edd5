import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import {
  Check,
  EyeOff,
  Gavel,
  MessageSquareWarning,
  MicOff,
  SkipForward,
  UserRoundX,
  UsersRound,
  type LucideIcon,
} from 'lucide-react';
import { memo } from 'react';
import type {
  BothLanguages,
  Verdict,
} from '../../../../shared/domain/community/moderationTerms.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useLanguage } from '../../../../shared/i18n/useLanguage.ts';
import { Kbd } from '../../../../shared/ui/Kbd.tsx';
import { KeyHint } from '../../../../shared/ui/keys/KeyHint.tsx';
import { useSingleKeys } from '../../../../shared/ui/keys/singleKeys.ts';
import type { SuggestedStep } from '../../domain/penalties/suggestedStep.ts';
import { verdictOfAction } from '../../domain/penalties/verdictOfAction.ts';
import { useCommunityText } from '../communityText.ts';
import { usePenaltyWords } from '../usePenaltyWords.ts';

type Props = {
  /** Undefined while it is read. */
  readonly suggestion: SuggestedStep | undefined;
  readonly reasons: readonly BothLanguages[];
  /** Place of the one that was chosen; null where none was. */
  readonly reason: number | null;
  /** Whether the group's platform can mute one member. */
  readonly isMuting: boolean;
  readonly onReason: (place: number) => void;
  readonly onDecide: (verdict: Verdict) => void;
  readonly onPenalty: () => void;
  readonly onSkip: () => void;
};

const KEYS: Readonly<Record<Verdict, readonly [string, LucideIcon]>> = {
  approve: ['A', Check],
  hide: ['H', EyeOff],
  warn: ['W', MessageSquareWarning],
  mute: ['M', MicOff],
  remove: ['D', UserRoundX],
  escalate: ['E', UsersRound],
};
const VERDICT_KEYS = ['approve', 'hide', 'warn', 'mute', 'remove', 'escalate'] as const;

/** Decides the item: why, what the ladder suggests, and a button and a key for each verdict. */
export function DecisionBar(props: Props) {
  const { suggestion, reasons, reason, isMuting, onReason, onDecide, onPenalty, onSkip } = props;
  const t = useCommunityText();
  const language = useLanguage();
  const hasKeys = useSingleKeys();
  const filled = suggestion?.action ? verdictOfAction(suggestion.action) : 'hide';
  return (
    <Box
      role="group"
      aria-label={t('queue.bar.label')}
      sx={{ borderTop: 1, borderColor: 'line.hair', px: 2, py: 1.5, display: 'grid', gap: 1 }}
    >
      <Stack
        direction="row"
        role="group"
        aria-label={t('queue.bar.reason')}
        sx={{ columnGap: 0.5, flexWrap: 'wrap', mx: -0.75 }}
      >
        {reasons.map((each, place) => (
          <ReasonButton
            key={each.en}
            place={place}
            text={each[language]}
            isChosen={reason === place}
            hasKeys={hasKeys}
            onReason={onReason}
          />
        ))}
      </Stack>
      <Suggestion suggestion={suggestion} />
      <Stack direction="row" sx={{ gap: 0.75, flexWrap: 'wrap' }}>
        {VERDICT_KEYS.map((verdict) => (
          <VerdictButton
            key={verdict}
            verdict={verdict}
            isFilled={verdict === filled}
            cannot={verdict === 'mute' && !isMuting}
            hasKeys={hasKeys}
            onDecide={onDecide}
          />
        ))}
        <OtherButton icon={Gavel} press="P" text={t('queue.bar.other')} onPress={onPenalty} />
        <OtherButton icon={SkipForward} press="S" text={t('queue.bar.skip')} onPress={onSkip} />
      </Stack>
    </Box>
  );
}

type ReasonProps = {
  readonly place: number;
  readonly text: string;
  readonly isChosen: boolean;
  readonly hasKeys: boolean;
  readonly onReason: (place: number) => void;
};

// Buttons take most of what drawing an item takes, and are mostly those of the item before: each has plain
// values, so that it is drawn anew only where it changes.
const ReasonButton = memo(function ReasonButton(props: ReasonProps) {
  const { place, text, isChosen, hasKeys, onReason } = props;
  return (
    <Button
      size="small"
      aria-pressed={isChosen}
      variant={isChosen ? 'contained' : 'text'}
      sx={{ px: 0.75, minHeight: 28, typography: 'caption' }}
      endIcon={hasKeys ? <Kbd onFilled={isChosen}>{String(place + 1)}</Kbd> : undefined}
      onClick={() => {
        onReason(place);
      }}
    >
      <bdi>{text}</bdi>
    </Button>
  );
});

type VerdictProps = {
  readonly verdict: Verdict;
  /** Whether it is what the ladder suggests. */
  readonly isFilled: boolean;
  readonly cannot: boolean;
  readonly hasKeys: boolean;
  readonly onDecide: (verdict: Verdict) => void;
};

const VerdictButton = memo(function VerdictButton(props: VerdictProps) {
  const { verdict, isFilled, cannot, hasKeys, onDecide } = props;
  const t = useCommunityText();
  const [key, Icon] = KEYS[verdict];
  return (
    <Button
      {...(isFilled ? { variant: 'contained', color: 'primary' } : {})}
      disabled={cannot}
      {...(cannot ? { title: t('queue.bar.noMute') } : {})}
      startIcon={<Icon size={16} strokeWidth={1.6} aria-hidden />}
      endIcon={hasKeys ? <Kbd onFilled={isFilled}>{key}</Kbd> : undefined}
      sx={{ minHeight: 40, px: 1.25 }}
      onClick={() => {
        onDecide(verdict);
      }}
    >
      {t(`queue.verdicts.${verdict}`)}
    </Button>
  );
});

type OtherProps = {
  readonly icon: LucideIcon;
  readonly press: string;
  readonly text: string;
  readonly onPress: () => void;
};

const OtherButton = memo(function OtherButton({ icon: Icon, press, text, onPress }: OtherProps) {
  return (
    <Button
      variant="text"
      startIcon={<Icon size={16} strokeWidth={1.6} aria-hidden />}
      endIcon={<KeyHint press={press} />}
      sx={{ minHeight: 40, px: 1.25 }}
      onClick={onPress}
    >
      {text}
    </Button>
  );
});

function Suggestion({ suggestion }: Pick<Props, 'suggestion'>) {
  const t = useCommunityText();
  const format = useFormat();
  const words = usePenaltyWords();
  // A line of its own height, so that nothing moves when it has been read.
  if (!suggestion) return <Box sx={{ minHeight: 20 }} />;
  const { action, limited, before, after, next } = suggestion;
  const points = {
    before: format.number(before),
    after: format.number(after.points),
    next: next === null ? '' : format.number(next),
  };
  return (
    <Typography variant="body2" sx={{ minHeight: 20, color: 'ink.soft' }}>
      {action ? t('queue.bar.suggested', { action: words(action) }) : t('queue.bar.noStep')}
      {' · '}
      {t(next === null ? 'queue.bar.pointsLast' : 'queue.bar.points', points)}
      {limited !== null && ` · ${t(`queue.bar.${limited}`)}`}
    </Typography>
  );
}
