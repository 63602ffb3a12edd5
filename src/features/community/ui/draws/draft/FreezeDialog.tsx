import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { PublicSource } from '../../../../../shared/domain/community/drawRecords.ts';
import { useWorkspace } from '../../../../../shared/data/workspaceContext.tsx';
import { useWorkers } from '../../../../../shared/jobs/workers.tsx';
import { useAct } from '../../../../../shared/ui/actions/useAct.ts';
import { FormDialog } from '../../../../../shared/ui/FormDialog.tsx';
import { useNotify } from '../../../../../shared/ui/useNotify.ts';
import type { DrawDraft } from '../../../data/draws/draftSchema.ts';
import { freezeDraw } from '../../../data/draws/drawSteps.ts';
import { drandRound } from '../../../domain/draws/drandRound.ts';
import { makeSeed } from '../../../domain/draws/seedCommitment.ts';
import { communityCalls } from '../../communityCalls.ts';
import { useCommunityText } from '../../communityText.ts';
import { useDrawRefusal } from '../useDrawRefusal.ts';
import { LegalPoints } from './LegalPoints.tsx';
import { WholeField } from './WholeField.tsx';

type FreezeDialogProps = {
  readonly draft: DrawDraft;
  /** Civil day. */
  readonly today: number;
  readonly onClose: () => void;
};

/** Asks for the public value that is to be mixed in, and freezes the list. */
export function FreezeDialog({ draft, today, onClose }: FreezeDialogProps) {
  const t = useCommunityText();
  const act = useAct();
  const refused = useDrawRefusal();
  const notify = useNotify();
  const { database } = useWorkspace();
  const { jobs } = useWorkers();
  const [busy, setBusy] = useState(false);
  const { name, method } = draft;
  // RFC 3797 wants numbers of several sources, which drand's single value is not.
  const [kind, setKind] = useState<PublicSource['kind']>(method === 'rfc3797' ? 'other' : 'drand');
  const [minutes, setMinutes] = useState(30);
  const [source, setSource] = useState({ name: '', address: '' });
  const missing = kind === 'drand' ? minutes < 1 : source.name.trim() === '';
  const freeze = async () => {
    setBusy(true);
    // What is frozen is what is seen, saved or not.
    const call = communityCalls.drawFrozenList({ database, today, draft });
    const list = await jobs()
      .run(database, call, () => undefined)
      .answer.catch(() => undefined);
    if (list === undefined) notify({ text: t('draws.freeze.failed') });
    const named: PublicSource =
      kind === 'drand'
        ? { kind, round: drandRound(Date.now() + minutes * 60_000) }
        : { kind, ...source };
    const seed = makeSeed((into) => crypto.getRandomValues(into));
    const done = t('draws.freeze.done', { name });
    const given = list !== undefined && { draft, list, seed, source: named };
    // Frozen, the page shows the next step and this dialog is gone.
    if (!given || !(await act(freezeDraw, given, { done, refused }))) setBusy(false);
  };
  return (
    <FormDialog
      title={t('draws.freeze.title')}
      submit={t('draws.freeze.submit')}
      disabled={missing || busy}
      onSubmit={() => void freeze()}
      onClose={onClose}
    >
      <Typography variant="body2" sx={{ color: 'ink.soft' }}>
        {t(method === 'weighted' ? 'draws.freeze.text' : 'draws.freeze.textRfc')}
      </Typography>
      {method === 'weighted' && (
        <TextField
          select
          label={t('draws.freeze.source')}
          value={kind}
          onChange={(event) => {
            setKind(event.target.value === 'drand' ? 'drand' : 'other');
          }}
        >
          <MenuItem value="drand">{t('draws.freeze.drand')}</MenuItem>
          <MenuItem value="other">{t('draws.freeze.other')}</MenuItem>
        </TextField>
      )}
      {kind === 'drand' ? (
        <WholeField
          label={t('draws.freeze.minutes')}
          hint={t('draws.freeze.minutesHint')}
          value={minutes}
          most={100_000}
          onChange={setMinutes}
        />
      ) : (
        <>
          <TextField
            label={t('draws.freeze.name')}
            helperText={t('draws.freeze.nameHint')}
            value={source.name}
            slotProps={{ htmlInput: { maxLength: 200 } }}
            onChange={(event) => {
              setSource({ ...source, name: event.target.value });
            }}
          />
          <TextField
            label={t('draws.freeze.address')}
            value={source.address}
            slotProps={{ htmlInput: { maxLength: 400, inputMode: 'url' } }}
            onChange={(event) => {
              setSource({ ...source, address: event.target.value });
            }}
          />
        </>
      )}
      <LegalPoints />
    </FormDialog>
  );
}
