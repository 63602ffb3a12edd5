import Box from '@mui/material/Box';
import { Fragment } from 'react';
import type { Excerpt } from '../../domain/desk/listTypes.ts';

/** A text with some of its parts marked. */
export function Marked({ text, hits }: Excerpt) {
  let past = 0;
  return (
    <>
      {hits.map(({ from, to }) => {
        const before = text.slice(past, from);
        past = to;
        return (
          <Fragment key={from}>
            {before}
            <Box
              component="mark"
              sx={{ bgcolor: 'tint.warning', color: 'inherit', borderRadius: '3px', px: '1px' }}
            >
              {text.slice(from, to)}
            </Box>
          </Fragment>
        );
      })}
      {text.slice(past)}
    </>
  );
}
