import Box from '@mui/material/Box';
import { useMemo, useState } from 'react';
import type { PersonalRange } from '../../../shared/domain/privacy/personalInMessage.ts';
import { maskPersonal } from '../../../shared/domain/privacy/maskPersonal.ts';
import { useSharedText } from '../../../shared/i18n/useSharedText.ts';
import { useReveal } from '../../../shared/ui/actions/useReveal.ts';
import { MaskedValue } from '../../../shared/ui/MaskedValue.tsx';
import { useNotify } from '../../../shared/ui/useNotify.ts';
import { markedParts } from '../domain/book/markedParts.ts';
import type { Place } from '../domain/contents/place.ts';

type Props = {
  /** Names the message in the audit trail. */
  readonly subject: string;
  readonly text: string;
  readonly personal: readonly PersonalRange[];
  readonly places: readonly Place[];
};

/**
 * What was said, as text whatever is in it, with what was found marked; what it holds of persons is masked
 * until somebody asks for it, which the audit trail notes.
 */
export function MarkedMessage({ subject, text, personal, places }: Props) {
  const t = useSharedText();
  const reveal = useReveal();
  const notify = useNotify();
  const parts = useMemo(() => markedParts(text, personal, places), [text, personal, places]);
  const [shown, setShown] = useState<ReadonlySet<number>>(new Set());
  const show = async (from: number, what: string) => {
    try {
      await reveal(subject, { what });
      setShown((known) => new Set([...known, from]));
    } catch {
      notify({ text: t('customer.notShown') });
    }
  };
  return (
    <Box component="bdi" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      {parts.map(({ from, text: part, personal: mark, isHit }) => {
        const what = mark === null ? '' : t(`personal.${mark}`);
        const said =
          mark === null || shown.has(from) ? (
            part
          ) : (
            <MaskedValue
              value={maskPersonal(mark, part)}
              label={t('customer.show', { what })}
              onShow={() => {
                void show(from, what);
              }}
            />
          );
        return (
          <Box key={from} component={isHit ? 'mark' : 'span'} sx={isHit ? HIT : undefined}>
            {said}
          </Box>
        );
      })}
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
