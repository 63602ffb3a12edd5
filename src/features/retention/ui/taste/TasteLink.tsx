import Button from '@mui/material/Button';
import { Palette } from 'lucide-react';
import { Link } from 'react-router';
import { tasteAddress } from '../retentionAddress.ts';
import type { PageState } from '../pageState.ts';
import { useRetentionText } from '../retentionText.ts';

type TasteLinkProps = {
  /** Filters to go on with. */
  readonly state?: PageState;
};

/** To what groups of customers like. */
export function TasteLink({ state }: TasteLinkProps) {
  const t = useRetentionText();
  return (
    <Button
      component={Link}
      to={tasteAddress(state)}
      startIcon={<Palette strokeWidth={1.6} aria-hidden />}
    >
      {t('groupTaste.open')}
    </Button>
  );
}
