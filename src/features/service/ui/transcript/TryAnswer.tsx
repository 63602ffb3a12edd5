import Link from '@mui/material/Link';
import { MessageCircleQuestionMark } from 'lucide-react';
import { Link as RouterLink } from 'react-router';
import { ANSWERS_PATH } from '../../servicePlace.ts';
import { useServiceText } from '../serviceText.ts';

type Props = {
  /** Code of the conversation, and number of the message's row. */
  readonly conversation: number;
  readonly row: number;
};

/** Leads to the answer desk with a message. */
export function TryAnswer({ conversation, row }: Props) {
  const t = useServiceText();
  const label = t('answers.card.tryIt');
  return (
    <Link
      component={RouterLink}
      to={`/${ANSWERS_PATH}?conversation=${conversation}&row=${row}`}
      aria-label={label}
      title={label}
      sx={{ display: 'inline-flex', p: 0.5, my: -0.5, ml: 0.5, color: 'ink.soft' }}
    >
      <MessageCircleQuestionMark size={14} strokeWidth={1.7} aria-hidden />
    </Link>
  );
}
