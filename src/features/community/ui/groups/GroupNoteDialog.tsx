import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import type { GroupNoteRow } from '../../../../shared/domain/community/moderationRecords.ts';
import { PLATFORMS } from '../../../../shared/domain/community/moderationTerms.ts';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { FormDialog } from '../../../../shared/ui/FormDialog.tsx';
import { MOST_RULES, saveGroupNote } from '../../data/groups/groupWrites.ts';
import { useGroupNote } from '../../data/groups/useGroupNote.ts';
import type { GroupInfo } from '../../domain/book/groupInfo.ts';
import { useCommunityText } from '../communityText.ts';
import { noteOf } from './noteOf.ts';

type Props = { readonly info: GroupInfo; readonly onClose: () => void };

/** Asks what staff know of a group. */
export function GroupNoteDialog({ info, onClose }: Props) {
  const { db } = useWorkspace();
  const note = useGroupNote(db, info.id);
  return note === undefined ? null : <NoteForm info={info} note={note} onClose={onClose} />;
}

function NoteForm({ info, note, onClose }: Props & { readonly note: GroupNoteRow | null }) {
  const t = useCommunityText();
  const act = useAct();
  const [draft, setDraft] = useState(() => noteOf(info, note));
  const save = async () => {
    const done = t('groups.note.saved', { name: draft.name.trim() || info.name });
    if (await act(saveGroupNote, { ...draft, known: info.name }, { done })) onClose();
  };
  const rules = (language: 'en' | 'zh-CN') => (
    <TextField
      label={t(`groups.rules.${language}`)}
      value={draft.rules[language]}
      multiline
      minRows={3}
      maxRows={8}
      slotProps={{ htmlInput: { maxLength: MOST_RULES, lang: language } }}
      onChange={(event) => {
        setDraft({ ...draft, rules: { ...draft.rules, [language]: event.target.value } });
      }}
    />
  );
  return (
    <FormDialog
      title={t('groups.note.title', { name: info.name })}
      submit={t('groups.note.save')}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <TextField
        label={t('groups.note.name')}
        helperText={t('groups.note.nameHint')}
        value={draft.name}
        slotProps={{ htmlInput: { maxLength: 200 } }}
        onChange={(event) => {
          setDraft({ ...draft, name: event.target.value });
        }}
      />
      {rules('en')}
      {rules('zh-CN')}
      <TextField
        label={t('groups.note.owner')}
        helperText={t('groups.note.ownerHint')}
        value={draft.owner}
        slotProps={{ htmlInput: { maxLength: 200 } }}
        onChange={(event) => {
          setDraft({ ...draft, owner: event.target.value });
        }}
      />
      <TextField
        select
        label={t('groups.list.platform')}
        value={draft.platform ?? ''}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        onChange={(event) => {
          const platform = PLATFORMS.find((each) => each === event.target.value) ?? null;
          setDraft({ ...draft, platform });
        }}
      >
        <MenuItem value="">{t('groups.note.asFile')}</MenuItem>
        {PLATFORMS.map((platform) => (
          <MenuItem key={platform} value={platform}>
            {t(`groups.platforms.${platform}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label={t('groups.note.isGroup')}
        helperText={t('groups.note.isGroupHint')}
        value={String(draft.isGroup)}
        onChange={({ target: { value } }) => {
          setDraft({ ...draft, isGroup: value === 'null' ? null : value === 'true' });
        }}
      >
        {(['null', 'true', 'false'] as const).map((value) => (
          <MenuItem key={value} value={value}>
            {t(`groups.note.isGroup_${value}`)}
          </MenuItem>
        ))}
      </TextField>
    </FormDialog>
  );
}
