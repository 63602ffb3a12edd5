import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { useShopSettings } from '../../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../../shared/data/workspaceContext.tsx';
import { proportion } from '../../../../../shared/domain/statistics/wilson.ts';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { Panel } from '../../../../../shared/ui/Panel.tsx';
import { useSearchState } from '../../../../../shared/ui/useSearchState.ts';
import { useSampleLabels } from '../../../data/rules/sampleLabels.ts';
import type { GroupRulesRehearsal } from '../../../domain/rehearsal/rehearsalTypes.ts';
import { useCommunityText } from '../../communityText.ts';
import { rulesSearch } from '../rulesSearch.ts';
import { MessageItem } from './MessageItem.tsx';

const LISTS = ['undecided', 'newlyHit', 'noLongerHit'] as const;

type Props = {
  readonly result: GroupRulesRehearsal;
  readonly nameOf: (rule: string) => string;
};

/** Messages that only one side hits, and hits that nobody has decided about, to be labelled right here. */
export function MessagesPanel({ result, nameOf }: Props) {
  const t = useCommunityText();
  const format = useFormat();
  const { db } = useWorkspace();
  const zone = useShopSettings(db)?.zone ?? 'UTC';
  const [{ list }, change] = useSearchState(rulesSearch);
  const { listed, count } = result[list];
  const keys = useMemo(() => result.undecided.listed.map(({ key }) => key), [result]);
  const labels = useSampleLabels(db, keys);
  const toLabel = list === 'undecided';
  return (
    <Panel title={t('rules.rehearsal.messagesTitle')}>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', mb: 1 }}>
        {LISTS.map((one) => (
          <Button
            key={one}
            aria-pressed={one === list}
            variant={one === list ? 'contained' : 'outlined'}
            onClick={() => {
              change({ list: one }, 'push');
            }}
          >
            {t(`rules.rehearsal.lists.${one}`, { n: format.number(result[one].count) })}
          </Button>
        ))}
      </Stack>
      {count === 0 && (
        <Typography variant="body2" sx={{ color: 'ink.soft' }}>
          {t(`rules.rehearsal.nothing.${list}`)}
        </Typography>
      )}
      {count > listed.length && (
        <Typography variant="caption" sx={{ color: 'ink.soft' }}>
          {t('rules.rehearsal.someOf', {
            shown: format.number(listed.length),
            n: format.number(count),
          })}
        </Typography>
      )}
      {toLabel && listed.length > 0 && labels && (
        <LabelledShare
          shown={listed.length}
          labelled={labels.size}
          breaches={[...labels.values()].filter((one) => one === 'breach').length}
        />
      )}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {listed.map((message) => (
          <MessageItem
            key={message.key}
            message={message}
            zone={zone}
            nameOf={nameOf}
            label={toLabel ? (labels?.get(message.key) ?? null) : undefined}
          />
        ))}
      </Box>
    </Panel>
  );
}

type ShareProps = { readonly shown: number; readonly labelled: number; readonly breaches: number };

/** What the labels say of the draft's precision. */
function LabelledShare({ shown, labelled, breaches }: ShareProps) {
  const t = useCommunityText();
  const format = useFormat();
  const { rate, interval } = proportion(breaches, labelled);
  const counts = {
    shown: format.number(shown),
    labelled: format.number(labelled),
    breaches: format.number(breaches),
  };
  return (
    <Typography variant="body2" role="status" sx={{ my: 0.5 }}>
      {labelled === 0
        ? t('rules.label.none', counts)
        : `${t('rules.label.share', {
            ...counts,
            rate: format.percent(rate),
            lower: format.percent(interval.lower),
            upper: format.percent(interval.upper),
          })} ${t('rules.label.again')}`}
    </Typography>
  );
}
