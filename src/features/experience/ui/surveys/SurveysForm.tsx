import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import List from '@mui/material/List';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemText from '@mui/material/ListItemText';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useLanguage } from '../../../../shared/i18n/useLanguage.ts';
import type { PolicyFormProps } from '../../../../shared/ui/policy/policyArea.ts';
import { useNotify } from '../../../../shared/ui/useNotify.ts';
import { surveyProblems } from '../../domain/surveys/surveyProblems.ts';
import type { Survey } from '../../domain/surveys/surveySchema.ts';
import type { SurveySettings } from '../../domain/surveys/surveySettings.ts';
import { textIn } from '../../domain/surveys/textIn.ts';
import { useExperienceText } from '../experienceText.ts';
import { SurveyEditor } from './SurveyEditor.tsx';
import { useChosenSurvey } from './useChosenSurvey.ts';

/** The surveys of the draft, and one of them to be edited. */
export function SurveysForm({ settings, onChange, disabled }: PolicyFormProps<SurveySettings>) {
  const t = useExperienceText();
  const format = useFormat();
  const language = useLanguage();
  const notify = useNotify();
  const { surveys } = settings;
  const [chosen, choose] = useChosenSurvey(surveys);
  const place = surveys.findIndex(({ id }) => id === chosen?.id);
  const problems = surveyProblems(surveys);
  const own = problems.filter(({ path }) => path[1] === place);
  const add = (made: Survey) => {
    onChange({ surveys: [...surveys, made] });
    choose(made.id);
  };
  // What an undo starts from is the draft of then, not of now.
  const newest = useRef({ surveys, onChange });
  useEffect(() => {
    newest.current = { surveys, onChange };
  });
  const remove = (gone: Survey) => {
    onChange({ surveys: surveys.filter((_, n) => n !== place) });
    choose('');
    notify({
      text: t('surveys.form.removed'),
      undo: () => {
        const { surveys: now, onChange: put } = newest.current;
        put({ surveys: [...now.slice(0, place), gone, ...now.slice(place)] });
      },
    });
  };
  return (
    <Stack sx={{ gap: 2 }}>
      <Button
        disabled={disabled}
        sx={{ alignSelf: 'flex-start' }}
        startIcon={<Plus strokeWidth={1.6} aria-hidden />}
        onClick={() => {
          const name = { en: '', 'zh-CN': '', [language]: t('surveys.form.newName') };
          add({ id: freshId('survey'), name, questions: [], thanks: { en: '', 'zh-CN': '' } });
        }}
      >
        {t('surveys.form.add')}
      </Button>
      {surveys.length === 0 ? (
        <Typography variant="body2" sx={{ color: 'ink.soft' }}>
          {t('surveys.form.none')}
        </Typography>
      ) : (
        <List dense aria-label={t('surveys.form.list')} sx={{ p: 0 }}>
          {surveys.map((survey, n) => (
            <li key={survey.id}>
              <ListItemButton
                component="button"
                type="button"
                selected={n === place}
                aria-current={n === place}
                sx={{ width: '100%', textAlign: 'start', borderRadius: '8px' }}
                onClick={() => {
                  choose(survey.id);
                }}
              >
                <ListItemText
                  primary={textIn(survey.name, language) || t('surveys.form.untitled')}
                  secondary={t('surveys.form.summary', {
                    count: survey.questions.length,
                    n: format.number(survey.questions.length),
                  })}
                  slotProps={{
                    primary: {
                      sx: {
                        overflowWrap: 'anywhere',
                        ...(problems.some(({ path }) => path[1] === n) && FAULTY),
                      },
                    },
                  }}
                />
              </ListItemButton>
            </li>
          ))}
        </List>
      )}
      {own.length > 0 && (
        <Alert severity="error">
          {[...new Set(own.map(({ reason }) => t(`surveys.problems.${reason}`)))].join(' ')}
        </Alert>
      )}
      {chosen && (
        <SurveyEditor
          key={chosen.id}
          survey={chosen}
          disabled={disabled}
          freshId={() => freshId('question')}
          onChange={(next) => {
            onChange({ surveys: surveys.map((each, n) => (n === place ? next : each)) });
          }}
          onDuplicate={() => {
            add({ ...chosen, id: freshId('survey') });
          }}
          onRemove={() => {
            remove(chosen);
          }}
        />
      )}
    </Stack>
  );
}

const FAULTY = { color: 'error.main', textDecoration: 'underline wavy' } as const;

/** Names a survey or question for good: answers are kept by it. */
function freshId(what: 'survey' | 'question'): string {
  return `${what}-${crypto.randomUUID().slice(0, 8)}`;
}
