import Box from '@mui/material/Box';
import { Fragment } from 'react';
import type { Excerpt } from '../../domain/desk/listTypes.ts';
import { partsOf } from '../../domain/search/partsOf.ts';

/** A text with some of its parts marked. */
export function Marked({ text, hits }: Excerpt) {
  const parts = partsOf(
    text,
    hits.map(({ from, to }) => ({ from, to, mark: true })),
  );
  return parts.map((part) =>
    part.mark ? (
      <Box
        key={part.from}
        component="mark"
        sx={{ bgcolor: 'tint.warning', color: 'inherit', borderRadius: '3px', px: '1px' }}
      >
        {part.text}
      </Box>
    ) : (
      <Fragment key={part.from}>{part.text}</Fragment>
    ),
  );
}
