import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { CheckCheck } from 'lucide-react';
import { useMemo } from 'react';
import { useShopSettings } from '../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import {
  STEP_KINDS,
  type ModerationStepRow,
} from '../../../../shared/domain/community/moderationRecords.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import type { DataColumn } from '../../../../shared/ui/table/dataColumn.ts';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import { useSearchState } from '../../../../shared/ui/useSearchState.ts';
import { tickSteps } from '../../data/steps/tickSteps.ts';
import { maskedText } from '../../domain/queue/maskedText.ts';
import { communityCalls } from '../communityCalls.ts';
import { useCommunityText } from '../communityText.ts';
import { MemberName } from '../MemberName.tsx';
import { OptionFilter } from '../queue/OptionFilter.tsx';
import { useCommunityStamp } from '../useCommunityStamp.ts';
import { useGroupNames } from '../useGroupNames.ts';
import { StepButtons } from './StepButtons.tsx';
import { StepExports } from './StepExports.tsx';
import { STEP_PLATFORMS, STEP_STATES, stepsSearch } from './stepsSearch.ts';
import { useStepWords } from './useStepWords.ts';

/** Steps whose messages are looked up: more than a list is read of. */
const MOST_LOOKED_UP = 500;

/** The list, what it is filtered by, and how it leaves the app. */
export function StepsPanel({ steps }: { readonly steps: readonly ModerationStepRow[] }) {
  const t = useCommunityText();
  const format = useFormat();
  const act = useAct();
  const { db } = useWorkspace();
  const zone = useShopSettings(db)?.zone ?? 'UTC';
  const [search, change] = useSearchState(stepsSearch);
  const words = useStepWords();
  const groupName = useGroupNames();
  const stamp = useCommunityStamp();
  const { platform, state, kind } = search;
  const shown = useMemo(
    () =>
      steps.filter(
        (step) =>
          (platform.length === 0 || platform.includes(step.platform ?? 'other')) &&
          (state.length === 0 || state.includes(step.state)) &&
          (kind.length === 0 || kind.includes(step.kind)),
      ),
    [steps, platform, state, kind],
  );
  const items = useMemo(
    () => [...new Set(shown.slice(0, MOST_LOOKED_UP).map(({ item }) => item))],
    [shown],
  );
  const { data, error, retry } = useJob(
    stamp && items.length > 0
      ? communityCalls.messagesOf({ items, stamp: { ...stamp, moderation: 0 } })
      : null,
  );
  const messageOf = useMemo(
    () => new Map((data ?? []).map((message) => [message.id, message])),
    [data],
  );
  const memberOf = ({ item, member }: Pick<ModerationStepRow, 'item' | 'member'>) =>
    messageOf.get(item)?.authorName ?? member;
  const open = shown.filter((step) => step.state === 'open').map(({ id }) => id);
  const columns: DataColumn<ModerationStepRow>[] = [
    { id: 'kind', head: t('steps.heads.kind'), cell: (step) => words(step) },
    {
      id: 'member',
      head: t('steps.heads.member'),
      cell: ({ id, member, item }) => <MemberName name={memberOf({ item, member })} subject={id} />,
    },
    {
      id: 'group',
      head: t('steps.heads.group'),
      cell: ({ group }) => <bdi>{groupName(group)}</bdi>,
    },
    {
      id: 'message',
      head: t('steps.heads.message'),
      cell: ({ item }) => {
        const message = messageOf.get(item);
        if (!message) return '–';
        const at = message.at === null ? '' : `${format.instant(message.at, zone)} · `;
        return <bdi>{at + maskedText(message.body, message.authorName, 60)}</bdi>;
      },
    },
    {
      id: 'since',
      head: t('steps.heads.since'),
      cell: ({ at }) => format.instant(at, zone),
      sortBy: ({ at }) => at,
    },
    {
      id: 'state',
      head: t('steps.heads.state'),
      cell: (step) => t(`steps.states.${step.state}`),
    },
    {
      id: 'act',
      head: t('steps.heads.act'),
      cell: (step) => <StepButtons step={step} member={memberOf(step)} />,
    },
  ];
  return (
    <>
      <Stack direction="row" sx={{ gap: 1, mb: 2, flexWrap: 'wrap', alignItems: 'center' }}>
        <OptionFilter
          name={t('steps.filters.platform')}
          chosen={platform}
          options={STEP_PLATFORMS.map((value) => {
            const name = t(`steps.platforms.${value}`);
            return { value, name, label: name };
          })}
          onChange={(chosen) => {
            change({ platform: STEP_PLATFORMS.filter((each) => chosen.includes(each)) });
          }}
        />
        <OptionFilter
          name={t('steps.filters.state')}
          chosen={state}
          options={STEP_STATES.map((value) => {
            const name = t(`steps.states.${value}`);
            return { value, name, label: name };
          })}
          onChange={(chosen) => {
            change({ state: STEP_STATES.filter((each) => chosen.includes(each)) });
          }}
        />
        <OptionFilter
          name={t('steps.filters.kind')}
          chosen={kind}
          options={STEP_KINDS.map((value) => {
            const name = t(`steps.kinds.${value}`);
            return { value, name, label: name };
          })}
          onChange={(chosen) => {
            change({ kind: STEP_KINDS.filter((each) => chosen.includes(each)) });
          }}
        />
        <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', ml: { md: 'auto' } }}>
          <Button
            disabled={open.length === 0}
            startIcon={<CheckCheck size={16} strokeWidth={1.6} aria-hidden />}
            onClick={() =>
              void act(
                tickSteps,
                { ids: open.slice(0, 1000), state: 'done' },
                { done: t('steps.ticked', { count: open.length, n: format.number(open.length) }) },
              )
            }
          >
            {t('steps.allDone', { n: format.number(Math.min(1000, open.length)) })}
          </Button>
          <StepExports steps={shown} messageOf={messageOf} groupName={groupName} zone={zone} />
        </Stack>
      </Stack>
      {error && (
        <Panel title={t('steps.heads.message')} sx={{ mb: 2 }}>
          <FailedCard onRetry={retry} />
        </Panel>
      )}
      <Panel padded={false}>
        <DataTable
          label={t('steps.label')}
          columns={columns}
          rows={shown}
          rowKey={({ id }) => id}
          empty={t('steps.nothing')}
        />
      </Panel>
    </>
  );
}
