import Box from '@mui/material/Box';
import { useMemo, useState } from 'react';
import { maskPersonal } from '../../../../shared/domain/privacy/maskPersonal.ts';
import { personalInMessage } from '../../../../shared/domain/privacy/personalInMessage.ts';
import { useSharedText } from '../../../../shared/i18n/useSharedText.ts';
import { useReveal } from '../../../../shared/ui/actions/useReveal.ts';
import { MaskedValue } from '../../../../shared/ui/MaskedValue.tsx';
import { useNotify } from '../../../../shared/ui/useNotify.ts';
import { markedParts, type MarkedPart } from '../../domain/queue/markedParts.ts';
import { useCommunityText } from '../communityText.ts';

type Props = {
  /** Key of the message, which names it in the audit trail. */
  readonly id: string;
  readonly text: string;
  /** What its author calls themselves. */
  readonly author: string;
  readonly isStaff: boolean;
  /** What rules found in it. */
  readonly places?: readonly { readonly start: number; readonly end: number }[];
};

const NOWHERE: NonNullable<Props['places']> = [];

/**
 * What was said in a group, what rules found in it marked; what it holds of persons is masked until somebody
 * asks for it, which the audit trail notes.
 */
export function MessageText({ id, text, author, isStaff, places = NOWHERE }: Props) {
  const t = useCommunityText();
  const shared = useSharedText();
  const reveal = useReveal();
  const notify = useNotify();
  const [shown, setShown] = useState<ReadonlySet<number>>(new Set());
  const parts = useMemo(
    () =>
      markedParts(
        text,
        places,
        personalInMessage(text, { role: isStaff ? 'agent' : 'customer', author }),
      ),
    [text, places, author, isStaff],
  );
  const show = async ({ from }: MarkedPart, what: string) => {
    try {
      await reveal(`message:${id}`, { what });
      setShown((known) => new Set([...known, from]));
    } catch {
      notify({ text: shared('customer.notShown') });
    }
  };
  const inside = (part: MarkedPart) => {
    if (part.personal === null || shown.has(part.from)) return part.text;
    const what = t(`personal.${part.personal}`);
    return (
      <MaskedValue
        value={maskPersonal(part.personal, part.text)}
        label={shared('customer.show', { what })}
        onShow={() => void show(part, what)}
      />
    );
  };
  if (text === '') {
    return (
      <Box component="em" sx={{ color: 'ink.soft' }}>
        {t('queue.item.emptyText')}
      </Box>
    );
  }
  return (
    <Box component="bdi" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      {parts.map((part) =>
        part.isHit ? (
          <Box key={part.from} component="mark" sx={HIT}>
            {inside(part)}
          </Box>
        ) : (
          <span key={part.from}>{inside(part)}</span>
        ),
      )}
    </Box>
  );
}

const HIT = {
  bgcolor: 'tint.warning',
  color: 'inherit',
  borderRadius: '3px',
  px: '1px',
  borderBottom: '2px solid',
  borderColor: 'warning.main',
} as const;
