import { useMemo } from 'react';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useLanguage } from '../../../../shared/i18n/useLanguage.ts';
import type { PolicyWords } from '../../../../shared/ui/policy/policyArea.ts';
import { useExperienceText } from '../experienceText.ts';
import { surveysWords } from './surveysWords.ts';
import { useSurveyNames } from './useSurveyNames.ts';

/** The area's words for the fields, values and metrics of the surveys. */
export function useSurveysWords(): PolicyWords {
  const t = useExperienceText();
  const format = useFormat();
  const language = useLanguage();
  const names = useSurveyNames();
  return useMemo(() => surveysWords({ t, format, language, names }), [t, format, language, names]);
}
