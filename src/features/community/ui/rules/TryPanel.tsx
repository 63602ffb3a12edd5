import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useDeferredValue, useMemo, useState } from 'react';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { moderationPolicy, type ModerationSettings } from '../../domain/rules/ruleSettings.ts';
import { LONGEST_TRIED, type TriedHit } from '../../domain/rules/triedMessage.ts';
import { communityCalls } from '../communityCalls.ts';
import { useCommunityText } from '../communityText.ts';
import { MarkedMessage } from '../MarkedMessage.tsx';

type Props = {
  readonly draft: ModerationSettings;
  readonly nameOf: (rule: string) => string;
};

/** A message that somebody types, judged by the draft as it stands. */
export function TryPanel({ draft, nameOf }: Props) {
  const t = useCommunityText();
  const format = useFormat();
  const [text, setText] = useState('');
  const tried = useDeferredValue(text);
  const isValid = useMemo(() => moderationPolicy.schema.safeParse(draft).success, [draft]);
  const call =
    isValid && tried.trim() !== ''
      ? communityCalls.tryRules({ settings: draft, text: tried })
      : null;
  const { data, error, busy, retry } = useJob(call);
  const shown = call !== null && data?.text === tried ? data : undefined;
  return (
    <Panel title={t('rules.try.title')} subtitle={t('rules.try.subtitle')} busy={busy}>
      <Stack sx={{ gap: 1.5 }}>
        <TextField
          multiline
          minRows={2}
          maxRows={8}
          label={t('rules.try.label')}
          value={text}
          helperText={t(isValid ? 'rules.try.hint' : 'rules.try.invalid')}
          error={!isValid}
          slotProps={{ htmlInput: { maxLength: LONGEST_TRIED, autoComplete: 'off' } }}
          onChange={({ target }) => {
            setText(target.value);
          }}
        />
        {error && <FailedCard onRetry={retry} />}
        {shown && (
          <Stack sx={{ gap: 1 }}>
            <Typography variant="body2" role="status">
              {shown.hits.length === 0
                ? t('rules.try.nothing')
                : t('rules.try.hits', {
                    count: shown.hits.length,
                    n: format.number(shown.hits.length),
                  })}
            </Typography>
            {shown.hits.length > 0 && (
              <Box
                role="group"
                aria-label={t('rules.try.marked')}
                sx={{ maxHeight: 240, overflow: 'auto' }}
                tabIndex={0}
              >
                {/* Whoever typed it knows what is in it. */}
                <MarkedMessage
                  subject=""
                  text={shown.text}
                  personal={NOBODY}
                  places={shown.hits.flatMap(({ places }) => places)}
                />
              </Box>
            )}
            {shown.hits.map((hit) => (
              <TriedRule key={hit.rule} hit={hit} name={nameOf(hit.rule)} text={shown.text} />
            ))}
            {shown.untold.length > 0 && (
              <Typography variant="caption" sx={{ color: 'ink.soft' }}>
                {t('rules.try.untold', { rules: shown.untold.map(nameOf).join(t('rules.list')) })}
              </Typography>
            )}
          </Stack>
        )}
      </Stack>
    </Panel>
  );
}

const NOBODY = [] as const;
/** Places that are written out, and units of each. */
const [MOST, LONGEST] = [10, 60];

type TriedRuleProps = {
  readonly hit: TriedHit;
  readonly name: string;
  readonly text: string;
};

/** One rule that hits: what it found, and what had to be made equal for that. */
function TriedRule({ hit, name, text }: TriedRuleProps) {
  const t = useCommunityText();
  return (
    <Box sx={{ pl: 1.5, borderLeft: '2px solid', borderColor: 'line.hair', minWidth: 0 }}>
      <Typography variant="h3">{name}</Typography>
      {hit.places.slice(0, MOST).map(({ start, end, folds }) => (
        <Typography
          key={`${start} ${end}`}
          variant="caption"
          component="p"
          sx={{ overflowWrap: 'anywhere' }}
        >
          {t('rules.try.place', {
            text: text.slice(start, Math.min(end, start + LONGEST)),
            folds:
              folds.map((fold) => t(`rules.folds.${fold}`)).join(t('rules.list')) ||
              t('rules.try.plain'),
          })}
        </Typography>
      ))}
      {hit.places.length === 0 && (
        <Typography variant="caption" component="p">
          {t('rules.try.noPlace')}
        </Typography>
      )}
      {hit.isLikeness && (
        <Typography variant="caption" component="p" sx={{ color: 'ink.soft' }}>
          {t('rules.try.likeness')}
        </Typography>
      )}
    </Box>
  );
}
