import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { maskPersonalData } from '../../../../shared/domain/privacy/maskPersonalData.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { decideAppeal } from '../../data/penalties/appealWrites.ts';
import { useCommunityText } from '../communityText.ts';
import { MemberName } from '../MemberName.tsx';
import { useModerationRefusal } from '../useModerationRefusal.ts';
import { ReasonDialog } from './ReasonDialog.tsx';
import type { PenaltyDesk } from './usePenaltyDesk.ts';

type Kind = 'upheld' | 'overturned';

/** What members object to; decided by somebody else than decided first. */
export function AppealsPanel({ desk }: { readonly desk: PenaltyDesk }) {
  const t = useCommunityText();
  const format = useFormat();
  const act = useAct();
  const refused = useModerationRefusal();
  const [deciding, setDeciding] = useState<{ readonly decision: string; readonly kind: Kind }>();
  const decisionOf = (id: string) =>
    desk.members.flatMap(({ decisions }) => decisions).find((each) => each.id === id);
  const words = deciding?.kind === 'upheld' ? 'upholdDialog' : 'grantDialog';
  return (
    <Panel title={t('penalties.appeals')}>
      {desk.appeals.length === 0 && (
        <Typography variant="body2">{t('penalties.noAppeals')}</Typography>
      )}
      <Box
        component="ul"
        aria-label={t('penalties.appeals')}
        sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}
      >
        {desk.appeals.map(({ id, decision, day, text, outcome }) => {
          const appealed = decisionOf(decision);
          return (
            <li key={id}>
              <Typography variant="body2" sx={{ fontWeight: 600 }}>
                <MemberName name={appealed?.author ?? ''} subject={id} />
              </Typography>
              <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
                <bdi>{maskPersonalData(text)}</bdi>
              </Typography>
              <Typography variant="caption" component="p" sx={{ color: 'ink.soft' }}>
                <bdi>
                  {t('penalties.appealOf', {
                    day: format.day(day),
                    verdict: appealed ? t(`queue.verdicts.${appealed.verdict}`) : '–',
                    reason: appealed?.reason ?? '–',
                  })}
                  {' · '}
                  {outcome
                    ? t(`penalties.outcomes.${outcome.kind}`, {
                        by: outcome.by || t('penalties.somebody'),
                        reason: outcome.reason,
                      })
                    : t('penalties.waiting')}
                </bdi>
              </Typography>
              {!outcome && (
                <Stack direction="row" sx={{ gap: 1, mt: 0.5 }}>
                  <Button
                    size="small"
                    onClick={() => {
                      setDeciding({ decision, kind: 'upheld' });
                    }}
                  >
                    {t('penalties.uphold')}
                  </Button>
                  <Button
                    size="small"
                    onClick={() => {
                      setDeciding({ decision, kind: 'overturned' });
                    }}
                  >
                    {t('penalties.grant')}
                  </Button>
                </Stack>
              )}
            </li>
          );
        })}
      </Box>
      {deciding && (
        <ReasonDialog
          title={t(`penalties.${words}.title`)}
          reason={t(`penalties.${words}.reason`)}
          submit={t(`penalties.${words}.submit`)}
          onSubmit={async (reason) => {
            const done = t(`penalties.appealDone.${deciding.kind}`);
            if (await act(decideAppeal, { ...deciding, reason }, { done, refused })) {
              setDeciding(undefined);
            }
          }}
          onClose={() => {
            setDeciding(undefined);
          }}
        />
      )}
    </Panel>
  );
}
