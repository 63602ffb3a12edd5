import Button from '@mui/material/Button';
import { MessagesSquare } from 'lucide-react';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { PolicyPage } from '../../../../shared/ui/policy/PolicyPage.tsx';
import { FEEDBACK_PATH } from '../../experiencePlace.ts';
import { useExperienceText } from '../experienceText.ts';
import { useFormStamp } from '../useFormStamp.ts';
import { SurveyPreview } from './SurveyPreview.tsx';
import { surveysArea } from './surveysArea.ts';

/** Draft, preview, rehearsal and versions of what customers are asked. */
export function SurveysPage() {
  const t = useExperienceText();
  const stamp = useFormStamp();
  const area = useMemo(() => (stamp ? surveysArea(stamp) : null), [stamp]);
  if (!area) {
    return (
      <Panel busy>
        <LoadingRows rows={8} />
      </Panel>
    );
  }
  return (
    <PolicyPage
      area={area}
      Details={SurveyPreview}
      links={
        <Button
          component={Link}
          to={`/${FEEDBACK_PATH}`}
          startIcon={<MessagesSquare strokeWidth={1.6} aria-hidden />}
        >
          {t('surveys.toFeedback')}
        </Button>
      }
    />
  );
}
