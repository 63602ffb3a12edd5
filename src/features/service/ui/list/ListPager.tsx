import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { memo } from 'react';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useServiceText } from '../serviceText.ts';
import { ON_PAGE } from './useConversationList.ts';
import type { ChangeSearch } from './useTypedSearch.ts';

type Props = {
  readonly page: number;
  readonly found: number;
  readonly change: ChangeSearch;
};

/** The pages of a list; nothing where it is one. */
export const ListPager = memo(function ListPager({ page, found, change }: Props) {
  const t = useServiceText();
  const format = useFormat();
  const last = Math.ceil(found / ON_PAGE) - 1;
  if (last < 1) return null;
  const go = (to: number) => {
    change({ page: to, conversation: -1 });
  };
  return (
    <Stack
      direction="row"
      sx={{
        px: 1,
        py: 0.5,
        gap: 1,
        alignItems: 'center',
        justifyContent: 'space-between',
        borderTop: 1,
        borderColor: 'line.hair',
        typography: 'caption',
      }}
    >
      <Button
        disabled={page === 0}
        startIcon={<ChevronLeft strokeWidth={1.6} aria-hidden />}
        onClick={() => {
          go(page - 1);
        }}
      >
        {t('list.earlier')}
      </Button>
      <span>
        {t('list.shown', {
          from: format.number(page * ON_PAGE + 1),
          to: format.number(Math.min(found, (page + 1) * ON_PAGE)),
        })}
      </span>
      <Button
        disabled={page >= last}
        endIcon={<ChevronRight strokeWidth={1.6} aria-hidden />}
        onClick={() => {
          go(page + 1);
        }}
      >
        {t('list.later')}
      </Button>
    </Stack>
  );
});
