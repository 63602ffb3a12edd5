import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Copy, Plus, Trash2 } from 'lucide-react';
import {
  LONGEST_TEXT,
  MOST_QUESTIONS,
  QUESTION_KINDS,
  type Survey,
  type SurveyQuestion,
} from '../../domain/surveys/surveySchema.ts';
import { useExperienceText } from '../experienceText.ts';
import { BothTexts } from './BothTexts.tsx';
import { QuestionEditor } from './QuestionEditor.tsx';

type Props = {
  readonly survey: Survey;
  readonly disabled: boolean;
  readonly freshId: () => string;
  readonly onChange: (survey: Survey) => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
};

/** All that is said and asked in one survey. */
export function SurveyEditor(props: Props) {
  const { survey, disabled, freshId, onChange, onDuplicate, onRemove } = props;
  const t = useExperienceText();
  const { questions } = survey;
  const set = (next: readonly SurveyQuestion[]) => {
    onChange({ ...survey, questions: [...next] });
  };
  /** A score that is not asked for yet, else words. */
  const kind =
    QUESTION_KINDS.find((each) => !questions.some((question) => question.kind === each)) ?? 'free';
  return (
    <Stack sx={{ gap: 2, minWidth: 0 }}>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
        <Button
          disabled={disabled}
          startIcon={<Copy strokeWidth={1.6} aria-hidden />}
          onClick={onDuplicate}
        >
          {t('surveys.form.duplicate')}
        </Button>
        <Button
          disabled={disabled}
          startIcon={<Trash2 strokeWidth={1.6} aria-hidden />}
          onClick={onRemove}
        >
          {t('surveys.form.remove')}
        </Button>
      </Stack>
      <BothTexts
        labels={{ en: t('surveys.form.nameEn'), 'zh-CN': t('surveys.form.nameZh') }}
        text={survey.name}
        most={LONGEST_TEXT}
        disabled={disabled}
        onChange={(name) => {
          onChange({ ...survey, name });
        }}
      />
      <Typography variant="h3">{t('surveys.form.questions')}</Typography>
      {questions.map((question, place) => (
        <Box key={question.id} sx={{ pl: 1.5, borderLeft: '2px solid', borderColor: 'line.hair' }}>
          <QuestionEditor
            question={question}
            place={place}
            last={place === questions.length - 1}
            disabled={disabled}
            onChange={(next) => {
              set(questions.map((each, n) => (n === place ? next : each)));
            }}
            onMove={(by) => {
              const others = questions.filter((_, n) => n !== place);
              set([...others.slice(0, place + by), question, ...others.slice(place + by)]);
            }}
            onRemove={() => {
              set(questions.filter((_, n) => n !== place));
            }}
          />
        </Box>
      ))}
      {questions.length < MOST_QUESTIONS && (
        <Button
          disabled={disabled}
          sx={{ alignSelf: 'flex-start' }}
          startIcon={<Plus strokeWidth={1.6} aria-hidden />}
          onClick={() => {
            const text = { en: '', 'zh-CN': '' };
            set([...questions, { id: freshId(), kind, text, required: false }]);
          }}
        >
          {t('surveys.form.addQuestion')}
        </Button>
      )}
      <BothTexts
        labels={{ en: t('surveys.form.thanksEn'), 'zh-CN': t('surveys.form.thanksZh') }}
        text={survey.thanks}
        most={2 * LONGEST_TEXT}
        disabled={disabled}
        onChange={(thanks) => {
          onChange({ ...survey, thanks });
        }}
      />
    </Stack>
  );
}
