import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import type { AnswerMarkRow } from '../../../../shared/data/workspaceDb.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { hitRates } from '../../domain/answers/judgeAnswer.ts';
import { serviceCalls } from '../serviceCalls.ts';
import { useServiceText } from '../serviceText.ts';
import { HitRate } from './HitRate.tsx';
import { RegressionExport } from './RegressionExport.tsx';
import { RegressionTable } from './RegressionTable.tsx';
import type { RegressionRow } from './regressionRow.ts';

/** Misses are what somebody has to look at. */
const ORDER = { miss: 0, gone: 1, third: 2, first: 3 } as const;

/** Every message that was marked, and whether the look-up answers it today. */
export function RegressionPanel({
  marks,
}: {
  readonly marks: readonly AnswerMarkRow[] | undefined;
}) {
  const t = useServiceText();
  const format = useFormat();
  const asked = useMemo(
    () =>
      marks?.map(({ at: _at, by: _by, right, wrong, ...mark }) => ({
        ...mark,
        right: [...right],
        wrong: [...wrong],
      })),
    [marks],
  );
  const { data, error, busy, retry } = useJob(
    asked && asked.length > 0 ? serviceCalls.judgeAnswers({ marks: asked }) : null,
  );
  const rows = useMemo((): RegressionRow[] | undefined => {
    if (!marks) return undefined;
    if (marks.length === 0) return [];
    const judged = new Map(data?.map((each) => [each.id, each]));
    return (
      data &&
      marks
        .flatMap((mark) => {
          const today = judged.get(mark.id);
          return today ? [{ mark, today }] : [];
        })
        .sort((a, b) => ORDER[a.today.state] - ORDER[b.today.state])
    );
  }, [marks, data]);
  const title = t('answers.set.title');
  if (error) return <FailedCard onRetry={retry} />;
  if (!rows) {
    return (
      <Panel title={title} busy>
        <LoadingRows rows={4} />
      </Panel>
    );
  }
  if (rows.length === 0) {
    return (
      <Panel title={title} busy={busy}>
        <Typography variant="body2" sx={{ color: 'ink.soft' }}>
          {t('answers.set.none')}
        </Typography>
      </Panel>
    );
  }
  const rates = hitRates(rows.map(({ today }) => today));
  return (
    <Panel
      title={title}
      subtitle={t('answers.set.subtitle', { count: rows.length, n: format.number(rows.length) })}
      tools={<RegressionExport rows={rows} />}
      padded={false}
      busy={busy}
    >
      <Box sx={{ display: 'flex', gap: 4, px: 2, pb: 1.5, flexWrap: 'wrap' }}>
        <HitRate name="first" rates={rates} />
        <HitRate name="third" rates={rates} />
      </Box>
      {rates.gone > 0 && (
        <Typography variant="caption" sx={{ px: 2, pb: 1.5, color: 'ink.soft' }}>
          {t('answers.set.gone', { count: rates.gone, n: format.number(rates.gone) })}
        </Typography>
      )}
      <RegressionTable rows={rows} />
    </Panel>
  );
}
