import Box from '@mui/material/Box';
import { useState } from 'react';
import { maskPersonalData } from '../../../../shared/domain/privacy/maskPersonalData.ts';
import { useReveal } from '../../../../shared/ui/actions/useReveal.ts';
import { MaskedValue } from '../../../../shared/ui/MaskedValue.tsx';
import { useNotify } from '../../../../shared/ui/useNotify.ts';
import { useExperienceText } from '../experienceText.ts';

type Props = {
  /** Names the answer in the audit trail. */
  readonly subject: string;
  readonly text: string;
};

/** What a customer wrote; what it holds of persons is masked until somebody asks, which is noted. */
export function CommentText({ subject, text }: Props) {
  const t = useExperienceText();
  const reveal = useReveal();
  const notify = useNotify();
  const [shown, setShown] = useState(false);
  const masked = maskPersonalData(text);
  const show = async () => {
    try {
      await reveal(subject, { what: t('feedback.answers.what') });
      setShown(true);
    } catch {
      notify({ text: t('feedback.answers.notShown') });
    }
  };
  return (
    <Box component="span" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
      {masked === text || shown ? (
        <bdi>{text}</bdi>
      ) : (
        <MaskedValue
          value={masked}
          label={t('feedback.answers.show')}
          onShow={() => {
            void show();
          }}
        />
      )}
    </Box>
  );
}
