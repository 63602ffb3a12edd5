import Button from '@mui/material/Button';
import { SearchCheck } from 'lucide-react';
import { Link } from 'react-router';
import { TRACE_PATH } from '../../loyaltyPlace.ts';
import { useLoyaltyText } from '../loyaltyText.ts';

/** From the point rules to the area's other pages. */
export function RuleLinks() {
  const t = useLoyaltyText();
  return (
    <Button
      component={Link}
      to={`/${TRACE_PATH}`}
      startIcon={<SearchCheck strokeWidth={1.6} aria-hidden />}
    >
      {t('rules.trace.open')}
    </Button>
  );
}
