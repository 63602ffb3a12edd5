import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useEffect, useRef } from 'react';
import { Link as RouterLink, useLocation } from 'react-router';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { filterValueWords } from '../explain/filterWords.ts';
import { customerAddress } from '../retentionAddress.ts';
import { useRetentionText, type RetentionText } from '../retentionText.ts';
import type { LineChoice } from './lineChoice.ts';

type LineChoiceNoteProps = {
  readonly customer: number;
  readonly choice: LineChoice;
  readonly shown: number;
  readonly all: number;
};

/** Says that not all lines are listed, which ones are, and leads to all. */
export function LineChoiceNote({ customer, choice, shown, all }: LineChoiceNoteProps) {
  const t = useRetentionText();
  const format = useFormat();
  const note = useRef<HTMLParagraphElement>(null);
  const { key } = useLocation();
  useEffect(() => {
    // The link that led here is gone with its explanation; a reader goes on at what it leads to.
    if (document.activeElement === document.body) note.current?.focus({ preventScroll: true });
  }, [key]);
  return (
    <Box
      component="p"
      ref={note}
      tabIndex={-1}
      sx={{ m: 0, px: 2, pb: 1.5, typography: 'body2', outlineOffset: '-2px' }}
    >
      {t('customer.listed.some', {
        shown: format.number(shown),
        all: format.number(all),
        which: choiceWords(choice, t),
      })}{' '}
      <Link component={RouterLink} to={customerAddress(customer)} preventScrollReset>
        {t('customer.listed.all')}
      </Link>
    </Box>
  );
}

function choiceWords(choice: LineChoice, t: RetentionText): string {
  return 'value' in choice
    ? t(`customer.listed.${choice.of}`, { value: filterValueWords(choice.value, t) })
    : t(`customer.listed.${choice.of}`);
}
