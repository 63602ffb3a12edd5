import Button from '@mui/material/Button';
import { Target } from 'lucide-react';
import { Link } from 'react-router';
import { useRetentionText } from '../retentionText.ts';
import { LOYALTY_PATH } from './loyaltyAddress.ts';

/** To how far loyalty has moved. */
export function LoyaltyLink() {
  const t = useRetentionText();
  return (
    <Button component={Link} to={LOYALTY_PATH} startIcon={<Target strokeWidth={1.6} aria-hidden />}>
      {t('loyalty.title')}
    </Button>
  );
}
