import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import type { RehearsedMetric } from '../../../../shared/domain/policy/policyTypes.ts';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { BaselineTable } from './BaselineTable.tsx';
import { explainCount } from './explain/explainCount.ts';
import { NoteList } from './NoteList.tsx';
import type { RehearsalScope } from './rehearsalScope.ts';
import { spanWords } from './spanWords.ts';
import { StampLine } from './StampLine.tsx';
import { secondsWords } from './stampWords.ts';
import { TooFewLists } from './TooFewLists.tsx';
import { tooFewNote } from './tooFewNote.ts';

type MeasuredPanelProps = {
  readonly scope: RehearsalScope;
  readonly metrics: readonly RehearsedMetric[];
  /** The figures are about another draft, or about what was live before. */
  readonly stale: boolean;
  /** They were measured with another division of history than the one chosen now. */
  readonly otherSplit: boolean;
};

/** What a placement's rehearsal looked at, beside the plain baseline, and what has to be known. */
export function MeasuredPanel({ scope, metrics, stale, otherSplit }: MeasuredPanelProps) {
  const { t, format, details, stamp } = scope;
  const tooFew = tooFewNote(details.notes);
  const notes = details.notes.filter((note) => note !== tooFew);
  const count = (what: 'lists' | 'customers') => (
    <ExplainedNumber
      value={format.number(details[what])}
      label={t(`rehearsal.measured.${what}`)}
      explanation={() => explainCount(scope, what)}
    />
  );
  const trained = details.trained.map(({ algorithm, ms }) =>
    t('rehearsal.measured.trainedItem', {
      name: t(`settings.fields.algorithms.${algorithm}.name`),
      seconds: secondsWords(scope, ms),
    }),
  );
  const facts: readonly (readonly [term: string, detail: ReactNode])[] = [
    [t('rehearsal.measured.lists'), count('lists')],
    [t('rehearsal.measured.customers'), count('customers')],
    [t('rehearsal.measured.period'), spanWords(scope, details.testFrom, details.testTo)],
    [t('rehearsal.split.method'), t(`rehearsal.split.methods.${stamp.split.method}`)],
    [t('rehearsal.measured.k'), format.number(details.k)],
    [
      t('rehearsal.measured.trained'),
      trained.length === 0
        ? t('rehearsal.measured.nothingTrained')
        : trained.join(t('settings.words.list')),
    ],
  ];
  return (
    <Panel
      title={t('rehearsal.measured.title')}
      subtitle={t('rehearsal.measured.subtitle', {
        placement: t(`settings.placements.${details.placement}`),
      })}
      padded={false}
    >
      <Box sx={{ px: 2, pb: 1.5, display: 'grid', gap: 1.5 }}>
        {(stale || otherSplit) && (
          <Alert severity="warning" role="status">
            {t(stale ? 'rehearsal.measured.stale' : 'rehearsal.split.other')}
          </Alert>
        )}
        <Box
          component="dl"
          sx={{
            m: 0,
            display: 'grid',
            gridTemplateColumns: 'repeat(auto-fit, minmax(min(132px, 100%), 1fr))',
            columnGap: 2,
            rowGap: 1,
            typography: 'body2',
            '& dt': { typography: 'caption', color: 'ink.faint' },
            '& dd': { m: 0, overflowWrap: 'anywhere' },
          }}
        >
          {facts.map(([term, detail]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{detail}</dd>
            </div>
          ))}
        </Box>
        {tooFew && <TooFewLists tools={scope} lists={tooFew.lists} needed={tooFew.needed} />}
      </Box>
      {!tooFew && <BaselineTable scope={scope} metrics={metrics} />}
      <Box
        sx={{
          px: 2,
          py: 1,
          borderTop: '1px solid',
          borderColor: 'line.hair',
          display: 'grid',
          gap: 0.5,
        }}
      >
        {notes.length > 0 && <NoteList tools={scope} notes={notes} />}
        <StampLine tools={scope} stamp={stamp} />
      </Box>
    </Panel>
  );
}
