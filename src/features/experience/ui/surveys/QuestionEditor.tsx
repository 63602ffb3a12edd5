import FormControlLabel from '@mui/material/FormControlLabel';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import {
  LONGEST_TEXT,
  QUESTION_KINDS,
  type SurveyQuestion,
} from '../../domain/surveys/surveySchema.ts';
import { useExperienceText } from '../experienceText.ts';
import { BothTexts } from './BothTexts.tsx';

type Props = {
  readonly question: SurveyQuestion;
  /** From 0. */
  readonly place: number;
  readonly last: boolean;
  readonly disabled: boolean;
  readonly onChange: (question: SurveyQuestion) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
};

/** One question: its kind, its words, whether it must be answered, and its place. */
export function QuestionEditor(props: Props) {
  const { question, place, last, disabled, onChange, onMove, onRemove } = props;
  const t = useExperienceText();
  const n = place + 1;
  return (
    <Stack role="group" aria-label={t('surveys.form.question', { n })} sx={{ gap: 1.5 }}>
      <TextField
        select
        label={t('surveys.form.kind')}
        value={question.kind}
        disabled={disabled}
        slotProps={{ select: { native: true } }}
        onChange={(event) => {
          const kind = QUESTION_KINDS.find((each) => each === event.target.value);
          if (kind) onChange({ ...question, kind });
        }}
      >
        {QUESTION_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`surveys.kinds.${kind}`)}
          </option>
        ))}
      </TextField>
      <BothTexts
        labels={{ en: t('surveys.form.textEn'), 'zh-CN': t('surveys.form.textZh') }}
        text={question.text}
        most={LONGEST_TEXT}
        disabled={disabled}
        onChange={(text) => {
          onChange({ ...question, text });
        }}
      />
      <Stack direction="row" sx={{ alignItems: 'center', gap: 0.5 }}>
        <FormControlLabel
          control={
            <Switch
              checked={question.required}
              disabled={disabled}
              onChange={(_, required) => {
                onChange({ ...question, required });
              }}
            />
          }
          label={t('surveys.form.required')}
          sx={{ flex: 1, gap: 1, ml: 0 }}
        />
        <IconButton
          aria-label={t('surveys.form.up', { n })}
          disabled={disabled || place === 0}
          onClick={() => {
            onMove(-1);
          }}
        >
          <ArrowUp size={16} strokeWidth={1.6} aria-hidden />
        </IconButton>
        <IconButton
          aria-label={t('surveys.form.down', { n })}
          disabled={disabled || last}
          onClick={() => {
            onMove(1);
          }}
        >
          <ArrowDown size={16} strokeWidth={1.6} aria-hidden />
        </IconButton>
        <IconButton
          aria-label={t('surveys.form.removeQuestion', { n })}
          disabled={disabled}
          onClick={onRemove}
        >
          <Trash2 size={16} strokeWidth={1.6} aria-hidden />
        </IconButton>
      </Stack>
    </Stack>
  );
}
