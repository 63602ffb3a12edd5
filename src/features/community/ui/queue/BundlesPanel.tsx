import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { maskContact } from '../../../../shared/domain/privacy/maskContact.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import type { DataColumn } from '../../../../shared/ui/table/dataColumn.ts';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import type { BundleKey, QueueBundle } from '../../data/queue/queueBundles.ts';
import { maskedText } from '../../domain/queue/maskedText.ts';
import { communityCalls } from '../communityCalls.ts';
import { useCommunityText } from '../communityText.ts';
import { useCommunityStamp } from '../useCommunityStamp.ts';
import { filterOf, type QueueSearch } from './queueSearch.ts';
import { useDecideBundle } from './useDecideBundle.ts';
import type { LiveRules } from './useQueueParams.ts';

type Props = {
  readonly by: BundleKey;
  readonly search: QueueSearch;
  readonly rules: LiveRules;
  readonly ruleName: (id: string) => string;
};

/** Items that one decision can answer: those of an author, of a text, of a rule. */
export function BundlesPanel({ by, search, rules, ruleName }: Props) {
  const t = useCommunityText();
  const format = useFormat();
  const stamp = useCommunityStamp();
  const { data, error, busy, retry } = useJob(
    stamp ? communityCalls.bundles({ ...rules.params, filter: filterOf(search), by, stamp }) : null,
  );
  const decide = useDecideBundle(rules);
  if (error) {
    return (
      <Panel title={t('queue.bundles.label')}>
        <FailedCard onRetry={retry} />
      </Panel>
    );
  }
  if (!data) {
    return (
      <Panel busy>
        <LoadingRows rows={8} />
      </Panel>
    );
  }
  const nameOf = ({ key, entries: [first] }: QueueBundle) => {
    if (by === 'rule') return ruleName(key);
    const author = first?.authorName ?? key;
    return by === 'author' ? maskContact(author, 'name') : maskedText(key, author, 120);
  };
  const columns: DataColumn<QueueBundle>[] = [
    { id: 'key', head: t(`queue.bundles.key.${by}`), cell: (row) => <bdi>{nameOf(row)}</bdi> },
    {
      id: 'count',
      head: t('queue.bundles.count'),
      align: 'right',
      cell: ({ count }) => format.number(count),
    },
    ...(by === 'text'
      ? []
      : [
          {
            id: 'sample',
            head: t('queue.bundles.sample'),
            cell: ({ entries: [first] }: QueueBundle) =>
              first && <bdi>{maskedText(first.body, first.authorName, 80)}</bdi>,
          },
        ]),
    {
      id: 'act',
      head: t('queue.bundles.act'),
      cell: (row) => (
        <Stack direction="row" sx={{ gap: 0.5 }}>
          {(['approve', 'hide', ...(by === 'author' ? (['remove'] as const) : [])] as const).map(
            (verdict) => (
              <Button
                key={verdict}
                size="small"
                variant="text"
                disabled={busy}
                aria-label={`${t(`queue.bundles.${WORDS[verdict]}`)}: ${nameOf(row)}`}
                onClick={() => void decide(row.entries, verdict)}
              >
                {t(`queue.bundles.${WORDS[verdict]}`)}
              </Button>
            ),
          )}
        </Stack>
      ),
    },
  ];
  return (
    <Panel
      padded={false}
      busy={busy}
      title={t('queue.bundles.label')}
      {...(data.bundles.some(({ count, entries }) => count > entries.length)
        ? { subtitle: t('queue.bundles.capped', { most: format.number(500) }) }
        : {})}
    >
      <DataTable
        label={t('queue.bundles.label')}
        columns={columns}
        rows={data.bundles}
        rowKey={({ key }) => key}
        empty={t('queue.bundles.none')}
      />
    </Panel>
  );
}

const WORDS = { approve: 'keep', hide: 'hide', remove: 'remove' } as const;
