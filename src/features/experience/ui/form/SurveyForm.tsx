import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId, useRef, useState } from 'react';
import type { Language } from '../../../../shared/i18n/language.ts';
import { LONGEST_COMMENT, LONGEST_ORDER } from '../../data/forms/formWrites.ts';
import {
  EMPTY_DRAFT,
  formFault,
  type FormDraft,
  type FormFault,
} from '../../domain/surveys/formDraft.ts';
import type { Survey } from '../../domain/surveys/surveySchema.ts';
import { textIn } from '../../domain/surveys/textIn.ts';
import { FORM_TEXTS } from './formTexts.ts';
import { FreeQuestion } from './FreeQuestion.tsx';
import { ScaleQuestion } from './ScaleQuestion.tsx';

type Props = {
  readonly survey: Survey;
  readonly language: Language;
  readonly heading: 'h1' | 'h3';
  /** Told whether anything has been answered, whenever that may have changed. */
  readonly onBegun?: (begun: boolean) => void;
  /** Sends a form that has all it needs; false where it could not be kept. */
  readonly onSend: (draft: FormDraft) => Promise<boolean>;
};

/** The questions of a survey, one below the other, as a customer answers them. */
export function SurveyForm({ survey, language, heading, onBegun, onSend }: Props) {
  const texts = FORM_TEXTS[language];
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const [fault, setFault] = useState<FormFault | 'failed' | null>(null);
  const [sending, setSending] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const group = useId();
  const change = (changed: FormDraft) => {
    setDraft(changed);
    onBegun?.(changed !== EMPTY_DRAFT);
  };
  const answer = (id: string, value: number | string) => {
    change({ ...draft, answers: { ...draft.answers, [id]: value } });
    setFault(null);
  };
  const faulty = (id: string) =>
    fault !== null &&
    fault !== 'failed' &&
    fault.kind === 'required' &&
    fault.questions.includes(id);
  const send = async () => {
    const found = formFault(survey, draft);
    setFault(found);
    if (found) {
      const place = survey.questions.findIndex(
        ({ id }) => found.kind === 'nothing' || found.questions.includes(id),
      );
      const question = form.current?.querySelector(`[data-question="${place}"]`);
      question?.querySelector<HTMLElement>('input, textarea')?.focus();
      return;
    }
    setSending(true);
    const kept = await onSend(draft);
    setSending(false);
    if (!kept) setFault('failed');
  };
  return (
    <Box
      component="form"
      ref={form}
      lang={language}
      noValidate
      sx={{ display: 'grid', gap: 4, gridTemplateColumns: 'minmax(0, 1fr)' }}
      onSubmit={(event) => {
        event.preventDefault();
        if (!sending) void send();
      }}
    >
      <Typography component={heading} sx={{ fontSize: 24, lineHeight: 1.35, fontWeight: 600 }}>
        {textIn(survey.name, language)}
      </Typography>
      {survey.questions.map(({ id, kind, text, required }, place) => {
        const value = draft.answers[id];
        return (
          <div key={id} data-question={place}>
            {kind === 'free' ? (
              <FreeQuestion
                question={textIn(text, language)}
                value={typeof value === 'string' ? value : ''}
                most={LONGEST_COMMENT}
                required={required}
                multiline
                error={faulty(id) ? texts.requiredText : null}
                texts={texts}
                onChange={(words) => {
                  answer(id, words);
                }}
              />
            ) : (
              <ScaleQuestion
                name={`${group}${id}`}
                kind={kind}
                question={textIn(text, language)}
                value={typeof value === 'number' ? value : null}
                required={required}
                error={faulty(id) ? texts.required : null}
                texts={texts}
                onChange={(score) => {
                  answer(id, score);
                }}
              />
            )}
          </div>
        );
      })}
      <FreeQuestion
        question={texts.order}
        hint={texts.orderHint}
        value={draft.order}
        most={LONGEST_ORDER}
        required={false}
        multiline={false}
        error={null}
        texts={texts}
        onChange={(order) => {
          change({ ...draft, order });
        }}
      />
      <Box role="alert" sx={{ color: 'error.main', fontSize: 18 }}>
        {fault === 'failed' && texts.failed}
        {fault !== null && fault !== 'failed' && fault.kind === 'nothing' && texts.nothing}
      </Box>
      <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap' }}>
        <Button type="submit" variant="contained" color="primary" sx={large}>
          {texts.send}
        </Button>
        <Button
          sx={large}
          onClick={() => {
            change(EMPTY_DRAFT);
            setFault(null);
          }}
        >
          {texts.again}
        </Button>
      </Stack>
    </Box>
  );
}

const large = { minHeight: 56, minWidth: 140, fontSize: 18 } as const;
