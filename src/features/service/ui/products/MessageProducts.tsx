import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import type { FoundCard } from '../../domain/lookup/lookupParams.ts';
import { useServiceText } from '../serviceText.ts';
import { ProductFacts } from './ProductFacts.tsx';

/** Shown at first. */
const FEW = 3;

type Props = {
  readonly found: readonly FoundCard[];
  /** Whether the message stands at the right. */
  readonly right: boolean;
};

/** The products that a message names, quietly under it. */
export function MessageProducts({ found, right }: Props) {
  const t = useServiceText();
  const format = useFormat();
  const [all, setAll] = useState(false);
  if (found.length === 0) return null;
  const more = found.length - FEW;
  return (
    <Box
      sx={{
        ml: right ? 'auto' : 1.5,
        mr: right ? 1.5 : 0,
        pl: 1.25,
        borderLeft: 2,
        borderColor: 'line.strong',
        width: 'fit-content',
        maxWidth: '52ch',
      }}
    >
      <Box
        component="ul"
        aria-label={t('answers.card.label')}
        sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 0.75 }}
      >
        {(all ? found : found.slice(0, FEW)).map((each) => (
          <li key={each.product.id}>
            <ProductFacts found={each} />
          </li>
        ))}
      </Box>
      {more > 0 && (
        <Button
          size="small"
          aria-expanded={all}
          sx={{ mt: 0.5, ml: -0.75 }}
          onClick={() => {
            setAll(!all);
          }}
        >
          {all
            ? t('answers.card.fewer')
            : t('answers.card.more', { count: more, n: format.number(more) })}
        </Button>
      )}
    </Box>
  );
}
