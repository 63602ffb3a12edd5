import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import type { MergeConflict, MergeSide } from '../../shared/data/backup/merge/mergeTypes.ts';
import { Panel } from '../../shared/ui/Panel.tsx';
import type { DataColumn } from '../../shared/ui/table/dataColumn.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import { useAppText } from '../useAppText.ts';
import { isKnownPolicy, PolicyChanges } from '../PolicyChanges.tsx';
import { conflictFields, conflictSettings, type ConflictField } from './conflictFields.ts';
import { useConflictWords } from './useConflictWords.ts';

type ConflictPanelProps = {
  readonly conflict: MergeConflict;
  /** Undefined until the user has decided. */
  readonly decision: MergeSide | undefined;
  readonly onDecide: (side: MergeSide) => void;
};

/** A record that both have changed, side by side, and the choice which one stays. */
export function ConflictPanel({ conflict, decision, onDecide }: ConflictPanelProps) {
  const t = useAppText();
  const words = useConflictWords();
  const title = words.title(conflict);
  const made = (side: MergeSide) => {
    const text = words.side(conflict, side);
    return text === '' ? '' : `: ${text}`;
  };
  const columns: DataColumn<ConflictField>[] = [
    {
      id: 'field',
      head: t('backup.conflict.field'),
      cell: ({ path }) => words.field(conflict, path),
    },
    { id: 'mine', head: t('backup.conflict.mine'), cell: ({ mine }) => words.value(mine) },
    { id: 'theirs', head: t('backup.conflict.theirs'), cell: ({ theirs }) => words.value(theirs) },
  ];
  const choice = (side: MergeSide) => (
    <FormControlLabel
      value={side}
      control={<Radio />}
      label={`${t(side === 'mine' ? 'backup.conflict.keepMine' : 'backup.conflict.takeTheirs')}${made(side)}`}
    />
  );
  const settings = conflictSettings(conflict);
  const fields = conflictFields(conflict);
  const stays = conflict.table === 'policyLines' ? t('backup.conflict.staysInList') : undefined;
  return (
    <Panel title={title} subtitle={stays} padded={false}>
      {settings && isKnownPolicy(settings.policy) && fields.length > 0 ? (
        <PolicyChanges
          policy={settings.policy}
          before={settings.mine}
          after={settings.theirs}
          from={t('backup.conflict.mine')}
          to={t('backup.conflict.theirs')}
        />
      ) : (
        <DataTable
          label={title}
          columns={columns}
          rows={fields}
          rowKey={({ path }) => path.join('.')}
          empty={t('backup.conflict.sameSettings')}
        />
      )}
      <Box sx={{ px: 2, py: 1 }}>
        <RadioGroup
          aria-label={t('backup.conflict.which', { what: title })}
          value={decision ?? ''}
          onChange={(_, side) => {
            onDecide(side === 'mine' ? 'mine' : 'theirs');
          }}
        >
          {choice('mine')}
          {choice('theirs')}
        </RadioGroup>
      </Box>
    </Panel>
  );
}
