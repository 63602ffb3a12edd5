import { useShopSettings } from '../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { TooFew } from '../../../../shared/ui/TooFew.tsx';
import { useNow } from '../../../../shared/ui/useNow.ts';
import { LEAST_ANSWERS, type FeedbackReport } from '../../domain/feedback/feedbackTypes.ts';
import { hasEnough } from '../../domain/feedback/hasEnough.ts';
import { RECENT_DAYS } from '../../domain/overview/recentLate.ts';
import { FEEDBACK_PATH } from '../../experiencePlace.ts';
import { experienceCalls } from '../experienceCalls.ts';
import { useExperienceText } from '../experienceText.ts';
import { explainScore } from '../feedback/explainScore.ts';
import { useScoreWords } from '../feedback/useScoreWords.ts';
import { useFormStamp } from '../useFormStamp.ts';
import { AreaCard } from '../../../../shared/ui/overview/AreaCard.tsx';
import { CardFigure } from './CardFigure.tsx';
import { CardNote } from '../../../../shared/ui/overview/CardNote.tsx';

const MINUTE = 60_000;

/** NPS of the last 90 days: the page of feedback asks the same, and has the answer at once. */
export function FeedbackCard() {
  const t = useExperienceText();
  const { db } = useWorkspace();
  const shop = useShopSettings(db);
  const stamp = useFormStamp();
  // To the end of the minute: what was answered in it has been answered.
  const now = useNow() + MINUTE - 1;
  const { data, error, retry } = useJob(
    shop && stamp
      ? experienceCalls.feedback({ by: 'survey', days: RECENT_DAYS, zone: shop.zone, now, stamp })
      : null,
  );
  const link =
    data?.everything === 0
      ? { to: '/imports', label: t('feedback.import') }
      : { to: `/${FEEDBACK_PATH}?days=${RECENT_DAYS}`, label: t('overview.feedback.open') };
  return (
    <AreaCard
      title={t('overview.feedback.title')}
      error={error}
      retry={retry}
      content={data && { body: <Nps report={data} />, link }}
    />
  );
}

function Nps({ report: { all, everything } }: { readonly report: FeedbackReport }) {
  const t = useExperienceText();
  const format = useFormat();
  const words = useScoreWords();
  const days = RECENT_DAYS;
  if (everything === 0) {
    return <CardNote title={t('feedback.none')} text={t('overview.feedback.noneText')} />;
  }
  const score = all.nps;
  if (!score) {
    return (
      <CardNote
        title={t('overview.feedback.notLately', { days })}
        text={t('overview.feedback.earlier')}
      />
    );
  }
  if (!hasEnough(score)) return <TooFew count={score.n} needed={LEAST_ANSWERS} of="answers" />;
  return (
    <CardFigure
      label={t('feedback.scores.nps')}
      explanation={explainScore({ t, format, words }, 'nps', score, all, { days })}
      what={t('overview.feedback.what', { days, n: format.number(score.n), count: score.n })}
    />
  );
}
