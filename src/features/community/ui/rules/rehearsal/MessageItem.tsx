import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { useAct } from '../../../../../shared/ui/actions/useAct.ts';
import { maskPersonal } from '../../../../../shared/domain/privacy/maskPersonal.ts';
import { labelMessage, type LabelOutcome } from '../../../data/rules/sampleLabels.ts';
import type { ShownMessage } from '../../../domain/rehearsal/rehearsalTypes.ts';
import { useCommunityText } from '../../communityText.ts';
import { MarkedMessage } from '../../MarkedMessage.tsx';

type Props = {
  readonly message: ShownMessage;
  readonly zone: string;
  readonly nameOf: (rule: string) => string;
  /** Undefined where it is not to be labelled; null where it is not yet. */
  readonly label: LabelOutcome | null | undefined;
};

/** A message of a list: who wrote it where, what hit it, and what a person says of it. */
export function MessageItem({ message, zone, nameOf, label }: Props) {
  const t = useCommunityText();
  const format = useFormat();
  const act = useAct();
  const { key, group, name, at, rules, outcome, before, after } = message;
  const set = (next: LabelOutcome) => {
    const outcomeNow = label === next ? null : next;
    const done = t(outcomeNow === null ? 'rules.label.undone' : 'rules.label.done');
    void act(labelMessage, { id: key, outcome: outcomeNow }, { done });
  };
  return (
    <Stack
      component="li"
      sx={{ gap: 0.5, py: 1.25, borderTop: '1px solid', borderColor: 'line.hair', minWidth: 0 }}
    >
      <Typography variant="caption" sx={{ color: 'ink.faint', overflowWrap: 'anywhere' }}>
        <bdi>{group}</bdi>
        {' · '}
        <bdi>{maskPersonal('name', name)}</bdi>
        {' · '}
        {at === null ? t('rules.rehearsal.noTime') : format.instant(at, zone)}
      </Typography>
      <Typography variant="body2" component="div">
        <MarkedMessage
          subject={`message:${key}`}
          text={message.text}
          personal={message.personal}
          places={message.places}
        />
      </Typography>
      <Typography variant="caption" sx={{ color: 'ink.soft', overflowWrap: 'anywhere' }}>
        {[
          t('rules.rehearsal.by', { rules: rules.map(nameOf).join(t('rules.list')) }),
          ...(before + after > 0
            ? [t('rules.rehearsal.cut', { n: format.number(before + after) })]
            : []),
          ...(outcome === null || label !== undefined
            ? []
            : [t(`rules.rehearsal.outcome.${outcome}`)]),
        ].join(' · ')}
      </Typography>
      {label !== undefined && (
        <Stack
          direction="row"
          role="group"
          aria-label={t('rules.label.question')}
          sx={{ gap: 1, alignItems: 'center' }}
        >
          {(['breach', 'fine'] as const).map((one) => (
            <Button
              key={one}
              size="small"
              aria-pressed={label === one}
              variant={label === one ? 'contained' : 'outlined'}
              onClick={() => {
                set(one);
              }}
            >
              {t(`rules.label.${one}`)}
            </Button>
          ))}
        </Stack>
      )}
    </Stack>
  );
}
