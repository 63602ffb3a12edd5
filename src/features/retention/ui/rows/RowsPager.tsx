import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ExplainWords } from '../explain/explainWords.ts';

type RowsPagerProps = {
  readonly words: ExplainWords;
  readonly n: number;
  readonly rowsOnPage: number;
  readonly page: number;
  readonly onPage: (page: number) => void;
};

/** The parts of a list that is too long to be sorted as one; nothing where it is not. */
export function RowsPager({ words, n, rowsOnPage, page, onPage }: RowsPagerProps) {
  const { t, format } = words;
  const last = Math.ceil(n / rowsOnPage) - 1;
  if (last < 1) return null;
  const shown = {
    from: format.number(page * rowsOnPage + 1),
    to: format.number(Math.min(n, (page + 1) * rowsOnPage)),
    n: format.number(n),
  };
  return (
    <Stack
      direction="row"
      sx={{ px: 2, pt: 1.5, gap: 1, alignItems: 'center', flexWrap: 'wrap', typography: 'body2' }}
    >
      <Button
        disabled={page === 0}
        startIcon={<ChevronLeft strokeWidth={1.6} aria-hidden />}
        onClick={() => {
          onPage(page - 1);
        }}
      >
        {t('rows.earlier')}
      </Button>
      <span>{t('rows.shown', shown)}</span>
      <Button
        disabled={page >= last}
        endIcon={<ChevronRight strokeWidth={1.6} aria-hidden />}
        onClick={() => {
          onPage(page + 1);
        }}
      >
        {t('rows.later')}
      </Button>
    </Stack>
  );
}
