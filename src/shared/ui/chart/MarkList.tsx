import Box from '@mui/material/Box';
import { useSharedText } from '../../i18n/useSharedText.ts';
import type { PlacedMark } from './placedMarks.ts';

/** The marks of a chart in words, numbered as their flags are. */
export function MarkList({ marks }: { readonly marks: readonly PlacedMark[] }) {
  const t = useSharedText();
  return (
    <Box
      component="ol"
      aria-label={t('policy.marks.label')}
      sx={{
        m: 0,
        mt: 0.75,
        p: 0,
        listStyle: 'none',
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 2,
        rowGap: 0.5,
        typography: 'caption',
        color: 'ink.soft',
      }}
    >
      {marks.map(({ number, label }) => (
        <li key={number}>{`${number} ${label}`}</li>
      ))}
    </Box>
  );
}
