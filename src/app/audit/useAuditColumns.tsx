import Box from '@mui/material/Box';
import { useMemo } from 'react';
import { useFormat } from '../../shared/i18n/useFormat.ts';
import { StatChip } from '../../shared/ui/StatChip.tsx';
import type { DataColumn } from '../../shared/ui/table/dataColumn.ts';
import { useAppText } from '../useAppText.ts';
import type { AuditRow } from './auditRows.ts';
import type { AuditWords } from './useAuditWords.ts';
import { UndoCell } from './UndoCell.tsx';

/** The columns of the audit trail. */
export function useAuditColumns(words: AuditWords, zone: string): readonly DataColumn<AuditRow>[] {
  const t = useAppText();
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: 'when',
        head: t('audit.when'),
        cell: ({ entry }) => (
          <Box component="span" sx={{ fontWeight: 400 }}>
            {format.instant(entry.at, zone)}
          </Box>
        ),
        sortBy: ({ entry }) => entry.at,
      },
      {
        id: 'what',
        head: t('audit.what'),
        cell: (row) => <LongText text={words.what(row)} struck={row.undoneBy !== null} />,
        sortBy: (row) => words.what(row),
      },
      {
        id: 'about',
        head: t('audit.about'),
        cell: (row) => <LongText text={words.about(row)} />,
        sortBy: (row) => words.about(row),
      },
      {
        id: 'who',
        head: t('audit.who'),
        cell: ({ entry }) => <LongText text={words.who(entry)} />,
        sortBy: ({ entry }) => words.who(entry),
      },
      {
        id: 'state',
        head: t('audit.state'),
        cell: ({ undoneBy }) => undoneBy && <StatChip>{t('audit.undone')}</StatChip>,
      },
      {
        id: 'action',
        head: t('audit.action'),
        cell: (row) => <UndoCell row={row} what={words.what(row)} />,
      },
    ],
    [t, format, words, zone],
  );
}

function LongText({ text, struck = false }: { readonly text: string; readonly struck?: boolean }) {
  return (
    <Box
      component="span"
      title={text}
      sx={{
        display: 'inline-block',
        maxWidth: 340,
        overflow: 'hidden',
        textOverflow: 'ellipsis',
        verticalAlign: 'bottom',
        textDecoration: struck ? 'line-through' : 'none',
      }}
    >
      {text}
    </Box>
  );
}
