import Typography from '@mui/material/Typography';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import type { Explanation } from '../../../../shared/ui/explanation.ts';
import { RECOMMENDATIONS_PATH } from '../../recommendationsPlace.ts';
import { useRecommendationsText } from '../recommendationsText.ts';
import { rehearsedHits } from './rehearsedHits.ts';
import type { PolicyCardState } from './usePolicyState.ts';

type RehearsedFigureProps = {
  readonly policy: PolicyCardState;
  /** IANA zone of the shop. */
  readonly zone: string;
};

/** What the live settings did in the rehearsal that they were published with, or that there is none. */
export function RehearsedFigure({ policy: { live, liveName }, zone }: RehearsedFigureProps) {
  const t = useRecommendationsText();
  const format = useFormat();
  const hits = live && rehearsedHits(live);
  if (!hits) {
    return (
      <>
        <Typography variant="body2" sx={{ fontWeight: 500 }}>
          {t('overview.notRehearsed.title')}
        </Typography>
        <Typography variant="caption" component="p" sx={{ color: 'ink.soft', mt: 0.5 }}>
          {live
            ? t('overview.notRehearsed.version', { version: liveName })
            : t('overview.notRehearsed.defaults')}
        </Typography>
      </>
    );
  }
  const { rate, lists, at, dataThrough, placement } = hits;
  const term = (name: 'formula' | 'n' | 'data') => t(`measurement.explain.terms.${name}`);
  const explanation: Explanation = {
    value: format.percent(rate),
    sentence: t('overview.rehearsal.sentence'),
    facts: [
      { term: term('formula'), detail: t('overview.rehearsal.formula') },
      { term: term('n'), detail: t('overview.rehearsal.n', { n: format.number(lists) }) },
      ...(dataThrough === null
        ? []
        : [
            {
              term: term('data'),
              detail: t('overview.rehearsal.data', { when: format.instant(dataThrough, zone) }),
            },
          ]),
    ],
    definition: {
      href: `/${RECOMMENDATIONS_PATH}?tab=versions`,
      label: t('overview.rehearsal.versions'),
    },
  };
  return (
    <>
      <ExplainedNumber
        value={explanation.value}
        label={t('overview.rehearsal.label')}
        explanation={explanation}
        sx={{ typography: 'metric', alignSelf: 'flex-start' }}
      />
      <Typography variant="caption" component="p" sx={{ color: 'ink.soft', mt: 0.5 }}>
        {t('overview.rehearsal.what', {
          placement: t(`settings.placements.${placement}`),
          version: liveName,
          when: format.day(format.civilDayAt(at, zone)),
        })}
      </Typography>
    </>
  );
}
