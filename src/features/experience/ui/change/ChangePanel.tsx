import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { civilDayOfIsoDate } from '../../../../shared/domain/time/civilDay.ts';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { FUNNEL_STEPS } from '../../domain/funnel/funnelTypes.ts';
import { experienceCalls } from '../experienceCalls.ts';
import type { ChangeFunnel, FunnelSearch } from '../funnel/funnelSearch.ts';
import type { FunnelWords } from '../funnel/useFunnelWords.ts';
import { ChangeBar } from './ChangeBar.tsx';
import { ChangeReading } from './ChangeReading.tsx';
import { ChangeTable } from './ChangeTable.tsx';
import { explainChange } from './explainChange.ts';

type Props = {
  readonly search: FunnelSearch;
  readonly change: ChangeFunnel;
  /** Epoch ms. */
  readonly now: number;
  readonly words: FunnelWords;
  readonly zone: string;
};

/** How far people came, and how paying went, before and after a day on which something changed. */
export function ChangePanel({ search, change, now, words, zone }: Props) {
  const { t } = words;
  const day = civilDayOfIsoDate(search.changed);
  return (
    <Panel title={t('change.title')} subtitle={t('change.subtitle')} padded={false}>
      <Box sx={{ px: 2, pb: 2 }}>
        <ChangeBar search={search} change={change} zone={zone} now={now} />
        {day === undefined && (
          <Typography variant="body2" sx={{ mt: 1.5, color: 'ink.soft' }}>
            {t('change.choose')}
          </Typography>
        )}
      </Box>
      {day !== undefined && (
        <Compared search={search} day={day} now={now} words={words} zone={zone} />
      )}
    </Panel>
  );
}

/** @param day civil day */
function Compared({
  search: { steps, window, span },
  day,
  now,
  words,
  zone,
}: Omit<Props, 'change'> & { readonly day: number }) {
  const { t, format } = words;
  const { data, error, retry } = useJob(
    experienceCalls.funnelChange({ steps, window, day, span, zone, now }),
  );
  if (error) return <FailedCard onRetry={retry} />;
  if (!data) {
    return (
      <Box sx={{ px: 2, pb: 2 }}>
        <LoadingRows rows={6} />
      </Box>
    );
  }
  if (data.state !== 'found') {
    return (
      <Typography variant="body2" sx={{ px: 2, pb: 2, color: 'ink.soft' }}>
        {data.state === 'untimed'
          ? t('change.untimed')
          : t(`change.${data.state}`, {
              days: format.number(data.days),
              needed: format.number(data.needed),
            })}
      </Typography>
    );
  }
  const first = t(`funnel.steps.${FUNNEL_STEPS.find((step) => steps.includes(step)) ?? 'visit'}`);
  const names = [first, ...data.steps.map(({ step }) => t(`funnel.steps.${step}`))];
  const stepRows = data.steps.map((each, place) => ({
    ...each,
    key: each.step,
    name: t('change.table.way', { from: names[place] ?? '', to: names[place + 1] ?? '' }),
  }));
  const whole = {
    ...data.whole,
    key: '*',
    name: t('change.table.whole', { from: first, to: t(`funnel.steps.${data.whole.step}`) }),
  };
  return (
    <>
      <ChangeReading found={data} asked={span} window={window} words={words} />
      <ChangeTable
        title={t('change.table.title')}
        head={t('change.table.step')}
        file={t('change.table.file')}
        // Of two steps the way from one to the other is the whole.
        rows={stepRows.length > 1 ? [...stepRows, whole] : stepRows}
        words={words}
        explain={(row) => explainChange(words, row, { kind: 'steps', window })}
      />
      <ChangeTable
        title={t('change.methods.title')}
        head={t('funnel.ask.groups.method')}
        file={t('change.methods.file')}
        rows={[
          { ...data.payments, key: '*', name: t('funnel.payments.all') },
          ...data.methods.map((each) => ({
            ...each,
            key: `=${each.name}`,
            name: words.named(each.name),
          })),
        ]}
        words={words}
        explain={(row) => explainChange(words, row, { kind: 'methods', window })}
      />
    </>
  );
}
