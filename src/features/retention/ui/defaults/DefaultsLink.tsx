import Button from '@mui/material/Button';
import { SlidersHorizontal } from 'lucide-react';
import { Link } from 'react-router';
import { DEFAULTS_PATH } from '../../defaultsPlace.ts';
import { useRetentionText } from '../retentionText.ts';

/** To the defaults of the retention page and the loyalty tracker. */
export function DefaultsLink() {
  const t = useRetentionText();
  return (
    <Button
      component={Link}
      to={`/${DEFAULTS_PATH}`}
      startIcon={<SlidersHorizontal strokeWidth={1.6} aria-hidden />}
    >
      {t('defaults.link')}
    </Button>
  );
}
