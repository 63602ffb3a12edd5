import Box from '@mui/material/Box';
import { useMemo, useState } from 'react';
import type { PersonalRange } from '../../../shared/domain/privacy/personalInMessage.ts';
import { useSharedText } from '../../../shared/i18n/useSharedText.ts';
import { useReveal } from '../../../shared/ui/actions/useReveal.ts';
import { MaskedValue } from '../../../shared/ui/MaskedValue.tsx';
import { useNotify } from '../../../shared/ui/useNotify.ts';
import { personalParts, type PersonalText as Text } from '../domain/voice/personalParts.ts';
import { useExperienceText } from './experienceText.ts';

type Props = {
  /** Names the text in the audit trail. */
  readonly subject: string;
  readonly text: Text;
};

/** What a customer wrote; each piece of a person is masked until somebody asks for it, which is noted. */
export function PersonalText({ subject, text }: Props) {
  const t = useExperienceText();
  const shared = useSharedText();
  const reveal = useReveal();
  const notify = useNotify();
  const parts = useMemo(() => personalParts(text), [text]);
  const [shown, setShown] = useState<ReadonlySet<number>>(new Set());
  const show = async (from: number, kind: PersonalRange['mark']) => {
    try {
      await reveal(subject, { what: t(`personal.kinds.${kind}`) });
      setShown((known) => new Set([...known, from]));
    } catch {
      notify({ text: shared('customer.notShown') });
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
            label={shared('customer.show', { what: t(`personal.kinds.${kind}`) })}
            onShow={() => {
              void show(from, kind);
            }}
          />
        ),
      )}
    </Box>
  );
}
