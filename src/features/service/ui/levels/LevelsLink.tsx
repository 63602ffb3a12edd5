import Button from '@mui/material/Button';
import { Timer } from 'lucide-react';
import { Link } from 'react-router';
import { LEVELS_PATH } from '../../servicePlace.ts';
import { useServiceText } from '../serviceText.ts';

/** From the conversations to what is promised about them. */
export function LevelsLink() {
  const t = useServiceText();
  return (
    <Button
      component={Link}
      to={`/${LEVELS_PATH}`}
      startIcon={<Timer strokeWidth={1.6} aria-hidden />}
    >
      {t('levels.open')}
    </Button>
  );
}
