import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import type {
  ModerationDecisionRow,
  SecondReviewRow,
} from '../../../../shared/domain/community/moderationRecords.ts';
import { VERDICTS } from '../../../../shared/domain/community/moderationTerms.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { addSecondReview } from '../../data/quality/addSecondReview.ts';
import { secondReviewsFor } from '../../domain/agreement/secondReviews.ts';
import { useCommunityText } from '../communityText.ts';
import { MemberName } from '../MemberName.tsx';
import { MessageText } from '../MessageText.tsx';
import { useMessageContext } from '../queue/useMessageContext.ts';
import { useModerationRefusal } from '../useModerationRefusal.ts';

type Props = {
  readonly decisions: readonly ModerationDecisionRow[];
  readonly reviews: readonly SecondReviewRow[];
  readonly reviewer: string;
  /** Share of decisions that are looked at twice, 0 to 1. */
  readonly share: number;
  readonly zone: string;
};

/** One message at a time, without what was decided about it, its author or anything that tells of that. */
export function SecondReviewPanel({ decisions, reviews, reviewer, share, zone }: Props) {
  const t = useCommunityText();
  const format = useFormat();
  const act = useAct();
  const refused = useModerationRefusal();
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const waiting = useMemo(() => {
    const reviewed = new Set(reviews.map(({ decision }) => decision));
    return secondReviewsFor(decisions, reviewed, reviewer, share);
  }, [decisions, reviews, reviewer, share]);
  const left = waiting.filter(({ id }) => !skipped.has(id));
  const current = left[0];
  const { data, error, retry } = useMessageContext(current?.item, left[1]?.item);
  // Null where the message is gone; of another one until this one is read.
  const shown = data === null || data?.message.id === current?.item ? data : undefined;
  return (
    <Panel
      title={t('quality.second.title')}
      subtitle={t('quality.second.text', { share: format.percent(share, 0) })}
    >
      {!current ? (
        <Typography variant="body2">{t('quality.second.none')}</Typography>
      ) : error ? (
        <FailedCard onRetry={retry} />
      ) : (
        <Box sx={{ display: 'grid', gap: 1.25, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          <Typography variant="caption" role="status" sx={{ color: 'ink.soft' }}>
            {t('quality.second.waiting', { count: left.length, n: format.number(left.length) })}
          </Typography>
          {shown === undefined ? (
            <LoadingRows rows={4} />
          ) : shown === null ? (
            <Typography variant="body2">{t('quality.second.gone')}</Typography>
          ) : (
            [...shown.before.slice(-2), shown.message, ...shown.after.slice(0, 2)].map(
              ({ id, authorName, isStaff, at, body }) => (
                <Box
                  key={id}
                  sx={
                    id === current.item
                      ? { border: 1, borderColor: 'line.strong', borderRadius: '10px', p: 1.5 }
                      : { px: 1.5, color: 'ink.soft' }
                  }
                >
                  <Typography variant="caption" component="p" sx={{ color: 'ink.soft' }}>
                    <MemberName name={authorName} subject={`message:${id}`} />
                    {at !== null && ` · ${format.instant(at, zone)}`}
                  </Typography>
                  <MessageText id={id} text={body} author={authorName} isStaff={isStaff} />
                </Box>
              ),
            )
          )}
          <Stack
            direction="row"
            role="group"
            aria-label={t('quality.second.label')}
            sx={{ gap: 1, flexWrap: 'wrap' }}
          >
            {VERDICTS.filter((verdict) => verdict !== 'escalate').map((verdict) => (
              <Button
                key={verdict}
                disabled={!shown}
                onClick={() =>
                  void act(
                    addSecondReview,
                    { decision: current.id, verdict },
                    { done: t('quality.second.done'), refused },
                  )
                }
              >
                {t(`queue.verdicts.${verdict}`)}
              </Button>
            ))}
            <Button
              variant="text"
              onClick={() => {
                setSkipped((known) => new Set([...known, current.id]));
              }}
            >
              {t('quality.second.skip')}
            </Button>
          </Stack>
        </Box>
      )}
    </Panel>
  );
}
