import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { IDENTITY_ROLES } from '../../../../shared/domain/desk/deskRecords.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { FormDialog } from '../../../../shared/ui/FormDialog.tsx';
import { LONGEST_AGENT_NAME, mapAgents } from '../../data/records/mapAgents.ts';
import type { ListedAuthor } from '../../domain/agents/deskAuthors.ts';
import { mergedIdentity } from '../../domain/agents/mergedIdentity.ts';
import { useServiceText } from '../serviceText.ts';

type Props = {
  readonly authors: readonly ListedAuthor[];
  readonly chosen: readonly string[];
  readonly onDone: () => void;
  readonly onClose: () => void;
};

/** The name and the role of one person, who wrote under one or several names. */
export function IdentityDialog({ authors, chosen, onDone, onClose }: Props) {
  const t = useServiceText();
  const format = useFormat();
  const act = useAct();
  const before = mergedIdentity(authors, chosen);
  const [name, setName] = useState(before.name);
  const [role, setRole] = useState(before.role);
  const count = before.authors.length;
  return (
    <FormDialog
      title={t('desk.agents.dialog', {
        count,
        n: format.number(count),
        author: before.authors[0] ?? '',
      })}
      submit={t('desk.agents.save')}
      disabled={name.trim() === ''}
      onSubmit={() => {
        const identity = { ...before, name: name.trim(), role };
        void act(mapAgents, [identity], { done: t('desk.agents.saved', { name: identity.name }) });
        onDone();
      }}
      onClose={onClose}
    >
      <Typography variant="body2" sx={{ color: 'ink.soft', overflowWrap: 'anywhere' }}>
        <bdi>{before.authors.join(' · ')}</bdi>
      </Typography>
      <TextField
        autoFocus
        label={t('desk.agents.name')}
        value={name}
        slotProps={{ htmlInput: { maxLength: LONGEST_AGENT_NAME } }}
        onChange={(event) => {
          setName(event.target.value);
        }}
      />
      <TextField
        select
        label={t('desk.agents.roleField')}
        helperText={t('desk.agents.roleHint')}
        value={role}
        onChange={(event) => {
          const chosenRole = IDENTITY_ROLES.find((each) => each === event.target.value);
          if (chosenRole) setRole(chosenRole);
        }}
      >
        {IDENTITY_ROLES.map((each) => (
          <MenuItem key={each} value={each}>
            {t(`desk.agents.roles.${each}`)}
          </MenuItem>
        ))}
      </TextField>
    </FormDialog>
  );
}
