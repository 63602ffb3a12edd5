import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ModerationDecisionRow } from '../../../../shared/domain/community/moderationRecords.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { liftPenalty } from '../../data/penalties/liftPenalty.ts';
import { appealRefusal } from '../../domain/penalties/appeal.ts';
import type { MemberRecord } from '../../domain/penalties/memberOverview.ts';
import { useCommunityText } from '../communityText.ts';
import { MemberName } from '../MemberName.tsx';
import { useGroupNames } from '../useGroupNames.ts';
import { useModerationRefusal } from '../useModerationRefusal.ts';
import { usePenaltyWords } from '../usePenaltyWords.ts';
import { AppealDialog } from './AppealDialog.tsx';
import { OverturnDialog } from './OverturnDialog.tsx';
import type { PenaltyDesk } from './usePenaltyDesk.ts';
import { useRunningWords } from './useRunningWords.ts';

type Props = { readonly member: MemberRecord; readonly desk: PenaltyDesk };

/** One member: what was decided about them, what counts of it, what runs, and how it is taken back. */
export function MemberPanel({ member, desk }: Props) {
  const t = useCommunityText();
  const format = useFormat();
  const act = useAct();
  const refused = useModerationRefusal();
  const running = useRunningWords(desk.zone);
  const groupName = useGroupNames();
  const [appealing, setAppealing] = useState<ModerationDecisionRow>();
  const [overturning, setOverturning] = useState<ModerationDecisionRow>();
  const { author, points, decisions, penalties } = member;
  return (
    <Panel
      title={<MemberName name={author} subject={`penalties:${decisions[0]?.id ?? ''}`} />}
      subtitle={t('penalties.historyOf', { points: format.number(points.points) })}
    >
      {points.fallsOn !== null && (
        <Typography variant="caption" sx={{ color: 'ink.soft' }}>
          {t('penalties.fallsOn', { day: format.day(points.fallsOn) })}
        </Typography>
      )}
      {member.running.map((penalty) => (
        <Stack
          key={penalty.id}
          direction="row"
          sx={{ gap: 1, alignItems: 'center', mt: 1, flexWrap: 'wrap', typography: 'body2' }}
        >
          <Box sx={{ flex: 1 }}>{running(penalty)}</Box>
          <Button
            size="small"
            aria-label={t('penalties.liftOf', { action: running(penalty) })}
            onClick={() =>
              void act(liftPenalty, { id: penalty.id }, { done: t('penalties.lifted'), refused })
            }
          >
            {t('penalties.lift')}
          </Button>
        </Stack>
      ))}
      <Box
        component="ul"
        aria-label={t('penalties.history')}
        sx={{ m: 0, mt: 1.5, p: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}
      >
        {decisions.map((decision) => (
          <DecisionItem
            key={decision.id}
            decision={decision}
            member={member}
            desk={desk}
            groupName={groupName}
            penalty={penalties.find((each) => each.decision === decision.id)}
            onAppeal={setAppealing}
            onOverturn={setOverturning}
          />
        ))}
      </Box>
      {appealing && (
        <AppealDialog
          decision={appealing}
          desk={desk}
          onClose={() => {
            setAppealing(undefined);
          }}
        />
      )}
      {overturning && (
        <OverturnDialog
          decision={overturning.id}
          onClose={() => {
            setOverturning(undefined);
          }}
        />
      )}
    </Panel>
  );
}

type ItemProps = Props & {
  readonly decision: ModerationDecisionRow;
  readonly groupName: (id: string) => string;
  readonly penalty: MemberRecord['penalties'][number] | undefined;
  readonly onAppeal: (decision: ModerationDecisionRow) => void;
  readonly onOverturn: (decision: ModerationDecisionRow) => void;
};

function DecisionItem(props: ItemProps) {
  const { decision, member, desk, groupName, penalty, onAppeal, onOverturn } = props;
  const t = useCommunityText();
  const format = useFormat();
  const words = usePenaltyWords();
  const { id, at, group, verdict, reason, by, overturned } = decision;
  const counted = member.points.breaches.find((breach) => breach.decision === id);
  const appeal = desk.appeals.find((each) => each.decision === id);
  const appealed = {
    ...{ decision: id, by, day: desk.dayOf(at) },
    overturned: overturned !== null,
  };
  const { appealDays } = desk.settings;
  const may =
    counted && appealRefusal(appealed, desk.appeals, desk.dayOf(desk.now), appealDays) === null;
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: 'line.hair', pt: 1 }}>
      <Typography variant="body2">
        <bdi>
          {t('penalties.decided', {
            when: format.instant(at, desk.zone),
            verdict: t(`queue.verdicts.${verdict}`),
            reason,
          })}
        </bdi>
      </Typography>
      <Typography variant="caption" component="p" sx={{ color: 'ink.soft' }}>
        {counted
          ? t(`penalties.counts.${counted.counts}`, { points: format.number(counted.points) })
          : t('penalties.counts.none')}
        {' · '}
        <bdi>{groupName(group)}</bdi>
        {' · '}
        {t('penalties.by', { by: by || t('penalties.somebody') })}
        {penalty && (
          <>
            {' · '}
            {t(penalty.liftedAt === null ? 'penalties.penalty' : 'penalties.penaltyLifted', {
              action: words(penalty.action),
            })}
          </>
        )}
      </Typography>
      {overturned && (
        <Typography variant="caption" component="p" sx={{ color: 'ink.soft' }}>
          <bdi>
            {t('penalties.overturnedBecause', {
              by: overturned.by || t('penalties.somebody'),
              reason: overturned.reason,
            })}
          </bdi>
        </Typography>
      )}
      {counted && !overturned && (
        <Stack direction="row" sx={{ gap: 1, mt: 0.5 }}>
          {may && !appeal && (
            <Button
              size="small"
              onClick={() => {
                onAppeal(decision);
              }}
            >
              {t('penalties.appeal')}
            </Button>
          )}
          <Button
            size="small"
            variant="text"
            onClick={() => {
              onOverturn(decision);
            }}
          >
            {t('penalties.overturn')}
          </Button>
        </Stack>
      )}
    </Box>
  );
}
