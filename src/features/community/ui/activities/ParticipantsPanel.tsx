import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { useReveal } from '../../../../shared/ui/actions/useReveal.ts';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { useNotify } from '../../../../shared/ui/useNotify.ts';
import type { SavedActivity } from '../../data/activities/activitySchema.ts';
import { useDraws } from '../../data/draws/useDraws.ts';
import {
  maskedParticipant,
  MOST_PARTICIPANTS,
  pastedParticipants,
  withMore,
} from '../../domain/activities/participants.ts';
import { useCommunityText } from '../communityText.ts';
import { useGroupMembers } from '../useGroupMembers.ts';

type ParticipantsPanelProps = {
  readonly draft: SavedActivity;
  /** IANA zone of the shop. */
  readonly zone: string;
  readonly onChange: (patch: Partial<SavedActivity>) => void;
};

/** Those that are named one by one. */
const SHOWN = 50;

/** Who took part: pasted, of the draw, or members of the groups; masked until somebody asks. */
export function ParticipantsPanel({ draft, zone, onChange }: ParticipantsPanelProps) {
  const t = useCommunityText();
  const notify = useNotify();
  const reveal = useReveal();
  const { db } = useWorkspace();
  const members = useGroupMembers(zone);
  const draw = useDraws(db)?.find(({ id }) => id === draft.draw);
  const [text, setText] = useState('');
  const [plain, setPlain] = useState(false);
  const { id, participants, groups } = draft;
  const add = (more: readonly string[]) => {
    const next = withMore(participants, more);
    const count = next.length - participants.length;
    onChange({ participants: next });
    const full = next.length === MOST_PARTICIPANTS && count < more.length;
    const said = full ? 'tooMany' : count > 0 ? 'taken' : 'nobody';
    notify({ text: t(`activities.people.${said}`, { count }) });
  };
  const addMembers = async () => {
    const found = await members?.(groups);
    if (found) add(found.map((each) => each.id));
  };
  const show = () => {
    reveal(id, { what: t('activities.people.title') }).then(
      () => {
        setPlain(true);
      },
      () => undefined,
    );
  };
  const named = participants
    .slice(0, SHOWN)
    .map((each) => (plain ? each : maskedParticipant(each)));
  const more = participants.length - named.length;
  return (
    <Panel
      title={t('activities.people.title')}
      subtitle={t('activities.people.subtitle')}
      tools={
        participants.length > 0 && !plain ? (
          <Button onClick={show}>{t('activities.people.names')}</Button>
        ) : undefined
      }
    >
      <Typography variant="body2" role="status">
        {t('activities.people.count', { count: participants.length })}
      </Typography>
      {named.length > 0 && (
        <Typography variant="body2" sx={{ color: 'ink.soft', overflowWrap: 'anywhere' }}>
          {named.join(', ')}
          {more > 0 && ` ${t('activities.people.more', { count: more })}`}
        </Typography>
      )}
      <TextField
        multiline
        minRows={3}
        maxRows={10}
        label={t('activities.people.paste')}
        value={text}
        sx={{ mt: 1.5 }}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
      <Stack direction="row" sx={{ gap: 1, mt: 1, flexWrap: 'wrap' }}>
        <Button
          disabled={text.trim() === ''}
          onClick={() => {
            add(pastedParticipants(text));
            setText('');
          }}
        >
          {t('activities.people.take')}
        </Button>
        {draw && (
          <Button
            onClick={() => {
              add(entryIds(draw));
            }}
          >
            {t('activities.people.fromDraw')}
          </Button>
        )}
        {groups.length > 0 && (
          <Button disabled={!members} onClick={() => void addMembers()}>
            {t('activities.people.fromGroups')}
          </Button>
        )}
        {participants.length > 0 && (
          <Button
            onClick={() => {
              onChange({ participants: [] });
            }}
          >
            {t('activities.people.clear')}
          </Button>
        )}
      </Stack>
    </Panel>
  );
}

/** Ids of a draw's frozen list, or of those who want to take part. */
function entryIds({ list, candidates }: { list: string; candidates: readonly { id: string }[] }) {
  if (list === '') return candidates.map(({ id }) => id.trim()).filter((id) => id !== '');
  return list
    .trimEnd()
    .split('\n')
    .flatMap((line) => line.split('\t')[0] ?? []);
}
