import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router';
import type { ConversationSet } from '../../domain/sets/conversationSet.ts';
import { useServiceText } from '../serviceText.ts';
import { setHref } from './setHref.ts';

type SetLinkProps = {
  /** The number as shown. */
  readonly children: string;
  /** What it counts: "Lin, live". */
  readonly name: string;
  /** Null where nothing can be listed. */
  readonly set: ConversationSet | null;
};

/** A number that opens the list of the conversations behind it. */
export function SetLink({ children, name, set }: SetLinkProps) {
  const t = useServiceText();
  if (!set) return children;
  return (
    <Link
      component={RouterLink}
      to={setHref(set)}
      aria-label={t('sets.open', { number: children, name })}
      color="inherit"
      variant="inherit"
      underline="always"
      sx={{ textDecorationStyle: 'dotted', textUnderlineOffset: 3 }}
    >
      {children}
    </Link>
  );
}
