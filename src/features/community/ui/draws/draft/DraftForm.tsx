import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { DrawRow } from '../../../../../shared/domain/community/drawRecords.ts';
import { useWorkspace } from '../../../../../shared/data/workspaceContext.tsx';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { useJob } from '../../../../../shared/jobs/useJob.ts';
import { useAct } from '../../../../../shared/ui/actions/useAct.ts';
import { FailedCard } from '../../../../../shared/ui/FailedCard.tsx';
import { useNow } from '../../../../../shared/ui/useNow.ts';
import { DRAWS_PATH } from '../../../communityPlace.ts';
import type { DrawDraft } from '../../../data/draws/draftSchema.ts';
import { deleteDraw, saveDraw } from '../../../data/draws/drawWrites.ts';
import { draftProblems, WARNINGS } from '../../../domain/draws/draftProblems.ts';
import { settledDraws } from '../../../domain/draws/settledDraws.ts';
import { communityCalls } from '../../communityCalls.ts';
import { useCommunityText } from '../../communityText.ts';
import { useDrawRefusal } from '../useDrawRefusal.ts';
import { AboutPanel } from './AboutPanel.tsx';
import { EntriesPanel } from './EntriesPanel.tsx';
import { FreezeDialog } from './FreezeDialog.tsx';
import { PrizesPanel } from './PrizesPanel.tsx';
import { RulesPanel } from './RulesPanel.tsx';

type DraftFormProps = {
  readonly row: DrawRow;
  readonly zone: string;
  readonly draws: readonly DrawRow[];
};

/** Names with personal data that are named one by one. */
const SHOWN = 5;

/** Prepares a draw: prizes, who may take part, who does. */
export function DraftForm({ row, zone, draws }: DraftFormProps) {
  const t = useCommunityText();
  const format = useFormat();
  const act = useAct();
  const refused = useDrawRefusal();
  const navigate = useNavigate();
  const { database } = useWorkspace();
  const today = format.civilDayAt(useNow(), zone);
  const [draft, setDraft] = useState<DrawDraft>(() => draftOf(row));
  const [freezing, setFreezing] = useState(false);
  const { candidates, rules, excluded, name } = draft;
  // Its answer also rests on who won before: those draws are part of the question.
  const drawn = rules.coolDown === 0 ? '' : settledDraws(draws);
  const params = { database, today, candidates, rules, excluded, drawn };
  const { data: found, busy, error, retry } = useJob(communityCalls.drawEntries(params));
  const problems = found ? draftProblems(draft, found.facts) : [];
  const personal = (found?.facts.personal ?? []).slice(0, SHOWN).join(', ');
  const ready = found && !busy && problems.every((problem) => WARNINGS.has(problem));
  const change = (patch: Partial<DrawDraft>) => {
    setDraft((before) => ({ ...before, ...patch }));
  };
  const save = async () => act(saveDraw, draft, { done: t('draws.saved', { name }), refused });
  const remove = async () => {
    const words = { done: t('draws.removed', { name }), refused };
    if (await act(deleteDraw, { id: draft.id }, words)) await navigate(`/${DRAWS_PATH}`);
  };
  return (
    <>
      <AboutPanel draft={draft} onChange={change} />
      <PrizesPanel
        prizes={draft.prizes}
        onChange={(prizes) => {
          change({ prizes });
        }}
      />
      <RulesPanel draft={draft} onChange={change} />
      <EntriesPanel
        eligible={found}
        zone={zone}
        onTake={(taken) => {
          change({ candidates: taken });
        }}
      />
      {error && <FailedCard onRetry={retry} />}
      {problems.map((problem) => (
        <Alert key={problem} severity={WARNINGS.has(problem) ? 'warning' : 'info'}>
          {t(`draws.problem.${problem}`, { names: personal })}
        </Alert>
      ))}
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
        <Button disabled={name.trim() === ''} onClick={() => void save()}>
          {t('draws.save')}
        </Button>
        <Button onClick={() => void remove()}>{t('draws.remove')}</Button>
        <Button
          variant="contained"
          color="primary"
          disabled={!ready}
          onClick={() => {
            setFreezing(true);
          }}
        >
          {t('draws.freeze.open')}
        </Button>
      </Stack>
      {freezing && (
        <FreezeDialog
          draft={draft}
          today={today}
          onClose={() => {
            setFreezing(false);
          }}
        />
      )}
    </>
  );
}

/** What the form changes of a stored draw. */
function draftOf(row: DrawRow): DrawDraft {
  const { id, name, method, groupCap, rules } = row;
  return {
    ...{ id, name, method, groupCap, rules: { ...rules } },
    prizes: row.prizes.map((prize) => ({ ...prize })),
    candidates: row.candidates.map((candidate) => ({ ...candidate })),
    excluded: [...row.excluded],
  };
}
