import Box from '@mui/material/Box';
import { useMemo, useState } from 'react';
import type { PersonalRange } from '../domain/privacy/personalInMessage.ts';
import { useSharedText } from '../i18n/useSharedText.ts';
import { useReveal } from './actions/useReveal.ts';
import { MaskedValue } from './MaskedValue.tsx';
import { useNotify } from './useNotify.ts';
import { personalParts, type PersonalText as Text } from '../domain/privacy/personalParts.ts';

type Props = {
  /** Names the text in the audit trail. */
  readonly subject: string;
  readonly text: Text;
};

/** What a customer wrote; each piece of a person is masked until somebody asks for it, which is noted. */
export function PersonalText({ subject, text }: Props) {
  const t = useSharedText();
  const reveal = useReveal();
  const notify = useNotify();
  const parts = useMemo(() => personalParts(text), [text]);
  const [shown, setShown] = useState<ReadonlySet<number>>(new Set());
  const show = async (from: number, kind: PersonalRange['mark']) => {
    try {
      await reveal(subject, { what: t(`personal.${kind}`) });
      setShown((known) => new Set([...known, from]));
    } catch {
      notify({ text: t('customer.notShown') });
    }
  };
  return (
    <Box component="bdi" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
      {parts.map(({ from, shown: masked, raw, kind }) =>
        kind === null || shown.has(from) ? (
          <span key={from}>{raw}</span>
        ) : (
          <MaskedValue
            key={from}
            value={masked}
            label={t('customer.show', { what: t(`personal.${kind}`) })}
            onShow={() => {
              void show(from, kind);
            }}
          />
        ),
      )}
    </Box>
  );
}
