import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { Info, TriangleAlert } from 'lucide-react';
import type { RehearsalNote } from '../../domain/rehearsal/rehearsalTypes.ts';
import { isWarning, noteWords } from './noteWords.ts';
import type { RehearsalTools } from './rehearsalScope.ts';

type NoteListProps = {
  readonly tools: RehearsalTools;
  readonly notes: readonly RehearsalNote[];
};

/** What has to be known to read the figures, warnings first. */
export function NoteList({ tools, notes }: NoteListProps) {
  const { t } = tools;
  const ordered = [...notes].sort((a, b) => Number(isWarning(b)) - Number(isWarning(a)));
  return (
    <Box
      component="ul"
      aria-label={t('rehearsal.notes.title')}
      sx={{ m: 0, p: 0, listStyle: 'none', typography: 'caption', color: 'ink.soft' }}
    >
      {ordered.map((note) => {
        const Icon = isWarning(note) ? TriangleAlert : Info;
        const words = noteWords(tools, note);
        return (
          <Stack key={words} component="li" direction="row" sx={{ gap: 1, py: 0.5 }}>
            <Box
              component="span"
              sx={{
                display: 'inline-flex',
                pt: '1px',
                color: isWarning(note) ? 'warning.main' : 'ink.faint',
              }}
            >
              <Icon size={14} strokeWidth={1.6} aria-hidden />
            </Box>
            <span>{words}</span>
          </Stack>
        );
      })}
    </Box>
  );
}
