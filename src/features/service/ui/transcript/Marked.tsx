import { Fragment } from 'react';
import type { Excerpt } from '../../domain/desk/listTypes.ts';
import { paletteVar } from '../../../../shared/ui/paletteVar.ts';
import { partsOf } from '../../domain/search/partsOf.ts';

// Plain: lists have many of them.
const LOOK = {
  background: paletteVar('tint-warning'),
  color: 'inherit',
  borderRadius: 3,
  padding: '0 1px',
} as const;

/** A text with some of its parts marked. */
export function Marked({ text, hits }: Excerpt) {
  const parts = partsOf(
    text,
    hits.map(({ from, to }) => ({ from, to, mark: true })),
  );
  return parts.map((part) =>
    part.mark ? (
      <mark key={part.from} style={LOOK}>
        {part.text}
      </mark>
    ) : (
      <Fragment key={part.from}>{part.text}</Fragment>
    ),
  );
}
