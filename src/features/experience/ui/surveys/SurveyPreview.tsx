import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Tablet } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Language } from '../../../../shared/i18n/language.ts';
import { useLanguage } from '../../../../shared/i18n/useLanguage.ts';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import type { PolicyDetailsProps } from '../../../../shared/ui/policy/policyArea.ts';
import type { SurveySettings } from '../../domain/surveys/surveySettings.ts';
import { FORM_PATH } from '../../experiencePlace.ts';
import { useExperienceText } from '../experienceText.ts';
import { LanguageSwitch } from '../form/LanguageSwitch.tsx';
import { SurveyForm } from '../form/SurveyForm.tsx';
import { useChosenSurvey } from './useChosenSurvey.ts';

/** The chosen survey of the draft as customers see it, in either language. */
export function SurveyPreview({ live, draft }: PolicyDetailsProps<SurveySettings>) {
  const t = useExperienceText();
  const own = useLanguage();
  const [chosenLanguage, setLanguage] = useState<Language | null>(null);
  const [survey] = useChosenSurvey(draft.surveys);
  const language = chosenLanguage ?? own;
  const isLive = survey !== undefined && live.surveys.some(({ id }) => id === survey.id);
  return (
    <Panel
      title={t('surveys.preview.title')}
      subtitle={t('surveys.preview.subtitle')}
      tools={
        <LanguageSwitch
          label={t('surveys.preview.language')}
          language={language}
          onChange={setLanguage}
        />
      }
    >
      {survey ? (
        <>
          <Stack direction="row" sx={{ gap: 1.5, mb: 2, flexWrap: 'wrap', alignItems: 'center' }}>
            {isLive && (
              <Button
                component={Link}
                to={`/${FORM_PATH}/${encodeURIComponent(survey.id)}`}
                startIcon={<Tablet strokeWidth={1.6} aria-hidden />}
              >
                {t('surveys.preview.open')}
              </Button>
            )}
            <Typography variant="caption" sx={{ color: 'ink.soft' }}>
              {t(isLive ? 'surveys.preview.openText' : 'surveys.preview.notLive')}
            </Typography>
          </Stack>
          <Box
            sx={{
              p: 2,
              borderTop: '1px solid',
              borderColor: 'line.hair',
              bgcolor: 'surface.canvas',
            }}
          >
            <SurveyForm
              key={survey.id}
              survey={survey}
              language={language}
              heading="h3"
              onSend={() => Promise.resolve(true)}
            />
          </Box>
        </>
      ) : (
        <Typography variant="body2" sx={{ color: 'ink.soft' }}>
          {t('surveys.preview.nothing')}
        </Typography>
      )}
    </Panel>
  );
}
