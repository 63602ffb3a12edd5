import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import type { Language } from '../../../../shared/i18n/language.ts';
import type { Survey } from '../../domain/surveys/surveySchema.ts';
import { textIn } from '../../domain/surveys/textIn.ts';
import { FORM_TEXTS } from './formTexts.ts';

/** ms until the form begins anew for the next customer. */
const SHOWN_FOR = 8000;

type Props = {
  readonly survey: Survey;
  readonly language: Language;
  readonly onNext: () => void;
};

/** Thanks for an answer; begins anew by itself, when nothing is lost by it any more. */
export function Thanks({ survey, language, onNext }: Props) {
  const texts = FORM_TEXTS[language];
  const heading = useRef<HTMLHeadingElement>(null);
  const next = useRef(onNext);
  useEffect(() => {
    next.current = onNext;
  });
  useEffect(() => {
    heading.current?.focus();
    const timer = setTimeout(() => {
      next.current();
    }, SHOWN_FOR);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <Box lang={language} sx={{ display: 'grid', gap: 3, justifyItems: 'start', py: 6 }}>
      <Typography
        component="h1"
        ref={heading}
        tabIndex={-1}
        sx={{ fontSize: 32, lineHeight: 1.3, fontWeight: 600, outline: 'none' }}
      >
        {textIn(survey.thanks, language) || texts.thanks}
      </Typography>
      <Typography sx={{ fontSize: 18, color: 'ink.soft' }}>{texts.soon}</Typography>
      <Button
        variant="contained"
        color="primary"
        sx={{ minHeight: 56, minWidth: 140, fontSize: 18 }}
        onClick={onNext}
      >
        {texts.next}
      </Button>
    </Box>
  );
}
