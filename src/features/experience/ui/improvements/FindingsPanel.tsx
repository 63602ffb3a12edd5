import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import type { ImprovementRow } from '../../../../shared/domain/experience/experienceRecords.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { CsvDownload } from '../../../../shared/ui/CsvDownload.tsx';
import { EmptyState } from '../../../../shared/ui/EmptyState.tsx';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { StatChip } from '../../../../shared/ui/StatChip.tsx';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import type { SavedImprovement } from '../../data/improvements/improvementWrites.ts';
import { findingPeriod } from '../../domain/findings/findingPeriod.ts';
import { LEAST_CASES, type Finding } from '../../domain/findings/findingTypes.ts';
import { experienceCalls } from '../experienceCalls.ts';
import { useExperienceText } from '../experienceText.ts';
import { useFormStamp } from '../useFormStamp.ts';
import { useVoiceStamp } from '../voice/useVoiceStamp.ts';
import { evidenceAddress } from './evidenceAddress.ts';
import { findingId } from './findingIds.ts';
import { newImprovement } from './newImprovement.ts';
import { useFindingWords } from './useFindingWords.ts';

type Props = {
  readonly zone: string;
  /** Epoch ms. */
  readonly now: number;
  readonly board: readonly ImprovementRow[];
  readonly onTake: (improvement: SavedImprovement) => void;
};

/** Parts of the shop that do worse than the rest, each with what it comes to. */
export function FindingsPanel({ zone, now, board, onTake }: Props) {
  const t = useExperienceText();
  const format = useFormat();
  const words = useFindingWords();
  const period = findingPeriod(format.civilDayAt(now, zone));
  const forms = useFormStamp();
  const facts = useJob(forms ? experienceCalls.findings({ period, zone, now, forms }) : null);
  const stamp = useVoiceStamp();
  const voice = useJob(stamp ? experienceCalls.voiceFindings({ period, zone, now, stamp }) : null);
  if (facts.error) return <FailedCard onRetry={facts.retry} />;
  if (voice.error) return <FailedCard onRetry={voice.retry} />;
  const title = t('improvements.found.title');
  if (!facts.data) {
    return (
      <Panel title={title} busy>
        <LoadingRows rows={4} />
      </Panel>
    );
  }
  const found = [...facts.data.found, ...(voice.data?.found ?? [])].sort(
    (a, b) => b.excess - a.excess,
  );
  if (found.length === 0 && voice.data) {
    return <NothingFound judged={facts.data.judged + voice.data.judged} />;
  }
  const taken = new Set(
    board.filter(({ state }) => state !== 'dropped').map(({ finding }) => finding),
  );
  const take = (finding: Finding) => {
    onTake(
      newImprovement({
        title: words.action(finding),
        finding: findingId(finding),
        evidence: words.evidence(finding, period),
        metric: finding.source,
        baseline: finding.share.rate,
      }),
    );
  };
  return (
    <Panel
      title={title}
      subtitle={
        voice.data
          ? t('improvements.found.subtitle')
          : `${t('improvements.found.subtitle')} ${t('improvements.found.reading')}`
      }
      padded={false}
      busy={!voice.data}
      tools={
        <CsvDownload
          fileName={t('improvements.found.file')}
          rows={() => [
            [
              t('improvements.found.what'),
              t('improvements.found.share'),
              t('improvements.found.others'),
              t('improvements.found.difference'),
              t('improvements.found.excess'),
              t('improvements.found.customers'),
              t('improvements.found.money'),
            ],
            ...found.map((finding) => [
              words.what(finding),
              finding.share.rate,
              finding.others.rate,
              finding.difference.difference,
              finding.excess,
              finding.stake?.customers ?? null,
              words.money(finding),
            ]),
          ]}
        />
      }
    >
      <DataTable
        label={title}
        rows={found}
        rowKey={findingId}
        columns={[
          {
            id: 'what',
            head: t('improvements.found.what'),
            cell: (finding) => (
              // On a phone its words wrap, so that the numbers beside them are in reach.
              <Box sx={{ py: 0.75, whiteSpace: 'normal', width: { xs: 210, sm: 'auto' } }}>
                <Where finding={finding} what={words.what(finding)} />
                <Typography variant="caption" component="div" sx={{ color: 'ink.soft' }}>
                  {words.action(finding)}
                  <Box component="span" sx={{ display: 'block' }}>
                    {words.stake(finding)}
                  </Box>
                </Typography>
              </Box>
            ),
          },
          {
            id: 'share',
            head: t('improvements.found.share'),
            align: 'right',
            cell: ({ share }) => <span title={words.of(share)}>{format.percent(share.rate)}</span>,
            sortBy: ({ share }) => share.rate,
          },
          {
            id: 'others',
            head: t('improvements.found.others'),
            align: 'right',
            cell: ({ others }) => (
              <span title={words.of(others)}>{format.percent(others.rate)}</span>
            ),
            sortBy: ({ others }) => others.rate,
          },
          {
            id: 'difference',
            head: t('improvements.found.difference'),
            align: 'right',
            cell: (finding) => (
              <ExplainedNumber
                label={`${words.what(finding)}, ${t('improvements.found.difference')}`}
                value={format.points(finding.difference.difference)}
                explanation={() => words.explain(finding, period)}
              />
            ),
            sortBy: ({ difference }) => difference.difference,
          },
          {
            id: 'excess',
            head: t('improvements.found.excess'),
            align: 'right',
            cell: ({ excess }) => format.number(Math.round(excess)),
            sortBy: ({ excess }) => excess,
          },
          {
            id: 'action',
            head: t('improvements.found.action'),
            align: 'right',
            cell: (finding) =>
              taken.has(findingId(finding)) ? (
                <StatChip>{t('improvements.found.taken')}</StatChip>
              ) : (
                <Button
                  size="small"
                  aria-label={t('improvements.found.takeThis', { what: words.what(finding) })}
                  onClick={() => {
                    take(finding);
                  }}
                >
                  {t('improvements.found.take')}
                </Button>
              ),
          },
        ]}
      />
    </Panel>
  );
}

/** Says whether all is well, or whether there is nothing yet that could be compared. */
function NothingFound({ judged }: { readonly judged: number }) {
  const t = useExperienceText();
  const empty = judged === 0;
  return (
    <Panel title={t('improvements.found.title')}>
      <EmptyState
        title={t(empty ? 'improvements.found.nothingYet' : 'improvements.found.none')}
        action={
          empty && (
            <Button component={RouterLink} to="/imports">
              {t('improvements.found.import')}
            </Button>
          )
        }
      >
        {empty
          ? t('improvements.found.nothingYetText', { least: LEAST_CASES })
          : t('improvements.found.noneText')}
      </EmptyState>
    </Panel>
  );
}

/** What was found; leads to the page that it was counted from. */
function Where({ finding, what }: { readonly finding: Finding; readonly what: string }) {
  return (
    <Link component={RouterLink} to={evidenceAddress(finding)}>
      <bdi>{what}</bdi>
    </Link>
  );
}
