import type { PolicyArea } from '../../../../shared/ui/policy/policyArea.ts';
import { useNow } from '../../../../shared/ui/useNow.ts';
import type { FormStamp } from '../../domain/feedback/feedbackTypes.ts';
import { surveysPolicy, type SurveySettings } from '../../domain/surveys/surveySettings.ts';
import { SURVEYS_NAME } from '../../experiencePlace.ts';
import { experienceCalls } from '../experienceCalls.ts';
import { SurveysForm } from './SurveysForm.tsx';
import { useSurveysWords } from './useSurveysWords.ts';

/** The surveys as the generic policy pages have them. */
export function surveysArea(stamp: FormStamp): PolicyArea<SurveySettings> {
  return {
    definition: surveysPolicy,
    name: SURVEYS_NAME,
    useWords: useSurveysWords,
    Form: SurveysForm,
    useRehearsal: (live, draft) => {
      const at = useNow();
      return experienceCalls.rehearseSurveys({ live, draft, at, stamp });
    },
  };
}
