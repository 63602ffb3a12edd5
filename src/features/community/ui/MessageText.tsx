import Box from '@mui/material/Box';
import { useMemo } from 'react';
import { personalInMessage } from '../../../shared/domain/privacy/personalInMessage.ts';
import type { Place } from '../domain/contents/place.ts';
import { useCommunityText } from './communityText.ts';
import { MarkedMessage } from './MarkedMessage.tsx';

type Props = {
  /** Key of the message, which names it in the audit trail. */
  readonly id: string;
  readonly text: string;
  /** What its author calls themselves. */
  readonly author: string;
  readonly isStaff: boolean;
  /** What rules found in it. */
  readonly places?: readonly Place[];
};

const NOWHERE: readonly Place[] = [];

/** A message of a group by who wrote it, see `MarkedMessage`. */
export function MessageText({ id, text, author, isStaff, places = NOWHERE }: Props) {
  const t = useCommunityText();
  const personal = useMemo(
    () => personalInMessage(text, { role: isStaff ? 'agent' : 'customer', author }),
    [text, author, isStaff],
  );
  if (text === '') {
    return (
      <Box component="em" sx={{ color: 'ink.soft' }}>
        {t('queue.item.emptyText')}
      </Box>
    );
  }
  return (
    <MarkedMessage subject={`message:${id}`} text={text} personal={personal} places={places} />
  );
}
