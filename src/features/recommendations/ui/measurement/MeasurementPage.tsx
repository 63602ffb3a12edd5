import Button from '@mui/material/Button';
import { ArrowLeft } from 'lucide-react';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { PageHeader } from '../../../../shared/ui/PageHeader.tsx';
import { useSearchState } from '../../../../shared/ui/useSearchState.ts';
import { RECOMMENDATIONS_PATH } from '../../recommendationsPlace.ts';
import { useRecommendationsText } from '../recommendationsText.ts';
import { MeasurementContent } from './MeasurementContent.tsx';
import { MeasurementPending } from './MeasurementPending.tsx';
import { measurementSearch } from './measurementSearch.ts';
import { NoExposures } from './NoExposures.tsx';
import { useMeasurement } from './useMeasurement.ts';
import { useSettled } from './useSettled.ts';

/** What recommendations brought: clicks, purchases and feedback of what was shown, by version. */
export function MeasurementPage() {
  const t = useRecommendationsText();
  const format = useFormat();
  const [search, change] = useSearchState(measurementSearch);
  const { zone, data: answer, ...job } = useMeasurement(search);
  const settled = useSettled(search, job.busy || job.error !== undefined);
  const tools = useMemo(
    () => (answer && zone !== undefined ? { t, format, zone, search: settled, answer } : null),
    [t, format, zone, settled, answer],
  );
  return (
    <>
      <PageHeader
        title={t('measurement.title')}
        question={t('measurement.question')}
        actions={
          <Button
            component={Link}
            to={`/${RECOMMENDATIONS_PATH}`}
            startIcon={<ArrowLeft strokeWidth={1.6} aria-hidden />}
          >
            {t('measurement.back')}
          </Button>
        }
      />
      {!tools ? (
        <MeasurementPending job={job} />
      ) : tools.answer.report.scope.all.exposures === 0 ? (
        <NoExposures />
      ) : (
        <MeasurementContent tools={tools} asked={search} job={job} change={change} />
      )}
    </>
  );
}
