import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { OpenedMerge } from '../../shared/data/backup/backupTypes.ts';
import type { MergeDecisions } from '../../shared/data/backup/merge/mergeTypes.ts';
import { useAppText } from '../useAppText.ts';
import { ConflictPanel } from './ConflictPanel.tsx';
import { MergeEffects } from './MergeEffects.tsx';

type MergeReviewProps = {
  readonly opened: OpenedMerge;
  readonly onMerge: (decisions: MergeDecisions) => void;
  readonly onCancel: () => void;
};

/** What merging would do, and what the user has to decide before. */
export function MergeReview({ opened, onMerge, onCancel }: MergeReviewProps) {
  const t = useAppText();
  const [decisions, setDecisions] = useState<MergeDecisions>({});
  const { conflicts, imports, records, entries } = opened.preview;
  const open = conflicts.filter(({ id }) => decisions[id] === undefined).length;
  const nothing =
    conflicts.length + entries + imports.added.length + imports.history === 0 &&
    imports.takenBack.length + records.added + records.changed + records.removed === 0;
  return (
    <Stack sx={{ gap: 2, maxWidth: 960 }}>
      <MergeEffects opened={opened} />
      {conflicts.length > 0 && (
        <Box>
          <Typography variant="h2">
            {t('backup.conflict.title', { count: conflicts.length })}
          </Typography>
          <Typography variant="body2" sx={{ color: 'ink.soft', maxWidth: '62ch' }}>
            {t('backup.conflict.text')}
          </Typography>
        </Box>
      )}
      {conflicts.map((conflict) => (
        <ConflictPanel
          key={conflict.id}
          conflict={conflict}
          decision={decisions[conflict.id]}
          onDecide={(side) => {
            setDecisions({ ...decisions, [conflict.id]: side });
          }}
        />
      ))}
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        {!nothing && (
          <Button
            variant="contained"
            color="primary"
            disabled={open > 0}
            onClick={() => {
              onMerge(decisions);
            }}
          >
            {t('backup.mergePage.merge')}
          </Button>
        )}
        <Button onClick={onCancel}>{t('backup.mergePage.cancel')}</Button>
        <Typography variant="caption" role="status" sx={{ color: 'ink.faint' }}>
          {open > 0 ? t('backup.conflict.open', { count: open }) : ''}
        </Typography>
      </Stack>
    </Stack>
  );
}
