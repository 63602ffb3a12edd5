import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import type {
  ModerationDecisionRow,
  SecondReviewRow,
} from '../../../../shared/domain/community/moderationRecords.ts';
import type { Proportion } from '../../../../shared/domain/statistics/wilson.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { FEW_REVIEWS, reviewAgreement } from '../../domain/agreement/reviewAgreement.ts';
import { useCommunityText } from '../communityText.ts';
import { Figure, FIGURES } from './Figure.tsx';

type Props = {
  readonly decisions: readonly ModerationDecisionRow[];
  readonly reviews: readonly SecondReviewRow[];
};

/** How far first and second reviews agree, and what that is worth. */
export function AgreementPanel({ decisions, reviews }: Props) {
  const t = useCommunityText();
  const format = useFormat();
  const { same, sameVerdict, kappa, level } = useMemo(
    () => reviewAgreement(decisions, reviews),
    [decisions, reviews],
  );
  const share = ({ rate, size, interval }: Proportion, name: string) => {
    const value = format.percent(rate, 0);
    const { lower, upper } = interval;
    const ends = { low: format.percent(lower, 0), high: format.percent(upper, 0) };
    return (
      <Figure name={name}>
        <ExplainedNumber
          value={value}
          label={name}
          explanation={{
            value,
            interval: t('quality.agreement.interval', ends),
            sentence: t('quality.agreement.of', { rate: value, n: format.number(size) }),
            facts: [{ term: t('quality.agreement.n'), detail: format.number(size) }],
          }}
        />
      </Figure>
    );
  };
  return (
    <Panel title={t('quality.agreement.title')} subtitle={t('quality.agreement.text')}>
      {same.size < FEW_REVIEWS ? (
        <Typography variant="body2">
          {t('quality.agreement.few', {
            n: format.number(same.size),
            needed: format.number(FEW_REVIEWS),
          })}
        </Typography>
      ) : (
        <Box component="dl" sx={FIGURES}>
          <Figure name={t('quality.agreement.kappa')}>
            {kappa === null || level === null ? (
              <Typography variant="body2" component="span">
                {t('quality.agreement.undefined')}
              </Typography>
            ) : (
              <>
                <ExplainedNumber
                  value={format.number(kappa, 2)}
                  label={t('quality.agreement.kappa')}
                  explanation={{
                    value: format.number(kappa, 2),
                    sentence: t('quality.agreement.kappaText'),
                    facts: [
                      {
                        term: t('quality.agreement.formula'),
                        detail: t('quality.agreement.formulaText'),
                      },
                      {
                        term: t('quality.agreement.words'),
                        detail: t('quality.agreement.wordsText'),
                      },
                      { term: t('quality.agreement.n'), detail: format.number(same.size) },
                    ],
                  }}
                />
                <Typography variant="caption" component="p" sx={{ color: 'ink.soft' }}>
                  {t(`quality.agreement.level.${level}`)}
                </Typography>
              </>
            )}
          </Figure>
          {share(same, t('quality.agreement.same'))}
          {share(sameVerdict, t('quality.agreement.sameVerdict'))}
        </Box>
      )}
    </Panel>
  );
}
