import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { X } from 'lucide-react';
import { useId } from 'react';
import { useMachine } from '../../shared/data/registry.ts';
import { useFormat } from '../../shared/i18n/useFormat.ts';
import { useAppText } from '../useAppText.ts';
import type { AuditRow } from './auditRows.ts';
import { ChangedRecords } from './ChangedRecords.tsx';
import type { AuditWords } from './useAuditWords.ts';

type EntryDrawerProps = {
  /** Undefined where the address names an entry that is not there. */
  readonly row: AuditRow | undefined;
  readonly words: AuditWords;
  readonly zone: string;
  readonly onClose: () => void;
};

/** One entry: who, when, on which computer, and what it changed, field by field. */
export function EntryDrawer({ row, words, zone, onClose }: EntryDrawerProps) {
  const t = useAppText();
  const heading = useId();
  return (
    <Drawer
      anchor="right"
      open
      onClose={onClose}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-labelledby': heading,
          sx: { width: 520, maxWidth: '100vw', p: 2.5, gap: 2 },
        },
      }}
    >
      <Stack direction="row" sx={{ gap: 1, alignItems: 'flex-start' }}>
        <Typography variant="h1" component="h2" id={heading} sx={{ flex: 1 }}>
          {row ? words.what(row) : t('audit.details.missing')}
        </Typography>
        <IconButton aria-label={t('audit.details.close')} onClick={onClose}>
          <X size={18} strokeWidth={1.6} aria-hidden />
        </IconButton>
      </Stack>
      {row && (
        <>
          <Facts row={row} words={words} zone={zone} />
          <ChangedRecords changes={row.entry.changes} zone={zone} />
        </>
      )}
    </Drawer>
  );
}

function Facts({
  row,
  words,
  zone,
}: Omit<EntryDrawerProps, 'row' | 'onClose'> & { row: AuditRow }) {
  const t = useAppText();
  const format = useFormat();
  const machine = useMachine();
  const { entry, undoes, undoneBy } = row;
  const other = ({ sequence, at }: { readonly sequence: number; readonly at: number }) =>
    `${t('audit.details.entry', { sequence })}, ${format.instant(at, zone)}`;
  const facts: readonly (readonly [string, string | null])[] = [
    [t('audit.when'), format.instant(entry.at, zone)],
    [t('audit.who'), entry.by === '' ? t('audit.nobody') : entry.by],
    [t('audit.details.job'), words.job(entry)],
    [t('audit.about'), words.about(row)],
    [
      t('audit.details.machine'),
      entry.machine === machine
        ? t('audit.details.thisMachine', { machine: entry.machine })
        : entry.machine,
    ],
    [t('audit.details.number'), format.number(entry.sequence)],
    [t('audit.details.undoes'), undoes && other(undoes)],
    [t('audit.details.undoneBy'), undoneBy && other(undoneBy)],
    [t('audit.details.hash'), entry.hash],
  ];
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: 'auto minmax(0, 1fr)',
        columnGap: 2,
        rowGap: 0.5,
        typography: 'body2',
        '& dt': { color: 'ink.faint' },
        '& dd': { m: 0, overflowWrap: 'anywhere' },
      }}
    >
      {facts.map(([name, value]) =>
        value === null || value === '' ? null : (
          <Box key={name} sx={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Box>
        ),
      )}
    </Box>
  );
}
