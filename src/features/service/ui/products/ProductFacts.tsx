import Box from '@mui/material/Box';
import { Fragment } from 'react';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import type { FoundCard } from '../../domain/lookup/lookupParams.ts';
import type { MatchField } from '../../domain/lookup/lookupTypes.ts';
import { useServiceText } from '../serviceText.ts';
import { Marked } from '../transcript/Marked.tsx';
import { useProductDescription } from './useProductDescription.ts';
import { useProductName } from './useProductName.ts';

/** A product that a message names: its name with what matched marked, number, price, stock, shelf, description. */
export function ProductFacts({ found }: { readonly found: FoundCard }) {
  const format = useFormat();
  const nameOf = useProductName();
  const descriptionOf = useProductDescription();
  const { product, parts } = found;
  const name = nameOf(product);
  const marked = (field: MatchField, text: string) => (
    <bdi>
      <Marked
        text={text}
        hits={parts
          .filter((part) => part.field === field)
          .map(({ fieldFrom, fieldTo }) => ({ from: fieldFrom, to: fieldTo }))
          .sort((a, b) => a.from - b.from)
          .filter(({ from }, i, all) => i === 0 || from >= (all[i - 1]?.to ?? 0))}
      />
    </bdi>
  );
  const { other } = name;
  const description = descriptionOf(product);
  const matchesOther = other && parts.some(({ field }) => field === other.field);
  const facts = [
    ...(name.field === 'id' ? [] : [marked('id', product.id)]),
    ...(product.price === null ? [] : [format.money(product.price, product.currency)]),
    ...(product.stock === null ? [] : [<Stock key="stock" pieces={product.stock} />]),
    ...[product.category, product.brand, product.tags].filter((text) => text !== ''),
  ];
  return (
    <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
      <Box sx={{ typography: 'body2', fontWeight: 600 }}>{marked(name.field, name.text)}</Box>
      {matchesOther && (
        <Box sx={{ typography: 'caption', color: 'ink.soft' }}>
          {marked(other.field, other.text)}
        </Box>
      )}
      <Box sx={{ typography: 'caption', color: 'ink.soft' }}>
        {facts.map((fact, i) => (
          <Fragment key={i}>
            {i > 0 && ' · '}
            {fact}
          </Fragment>
        ))}
      </Box>
      {description !== '' && (
        <Box sx={DESCRIPTION} title={description}>
          <bdi>{description}</bdi>
        </Box>
      )}
    </Box>
  );
}

/** Two lines; all of it where the pointer rests. */
const DESCRIPTION = {
  typography: 'caption',
  color: 'ink.soft',
  mt: 0.25,
  display: '-webkit-box',
  WebkitLineClamp: 2,
  WebkitBoxOrient: 'vertical',
  overflow: 'hidden',
} as const;

function Stock({ pieces }: { readonly pieces: number }) {
  const t = useServiceText();
  const format = useFormat();
  if (pieces > 0) return t('answers.card.inStock', { n: format.number(pieces) });
  return (
    <Box component="span" sx={{ color: 'error.main', fontWeight: 500 }}>
      {t('answers.card.out')}
    </Box>
  );
}
