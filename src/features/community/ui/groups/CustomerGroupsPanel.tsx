import { useShopSettings } from '../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import { groupAddress } from '../../communityPlace.ts';
import { communityCalls } from '../communityCalls.ts';
import { useCommunityText } from '../communityText.ts';
import { useCommunityJob } from '../useCommunityJob.ts';
import { usePlatformWords } from './usePlatformWords.ts';

/** The groups that a customer is or was in; nothing where there is none. */
export function CustomerGroupsPanel({ customer }: { readonly customer: number }) {
  const t = useCommunityText();
  const format = useFormat();
  const platform = usePlatformWords();
  const { db } = useWorkspace();
  const zone = useShopSettings(db)?.zone;
  const { data, error, retry } = useCommunityJob((stamp) =>
    communityCalls.customerGroups({ stamp, customer }),
  );
  if (error) {
    return (
      <Panel title={t('groups.ofCustomer')}>
        <FailedCard onRetry={retry} />
      </Panel>
    );
  }
  if (!data || data.length === 0 || zone === undefined) return null;
  const day = (at: number | null) => (at === null ? '–' : format.day(format.civilDayAt(at, zone)));
  const title = t('groups.ofCustomer');
  return (
    <Panel title={title} padded={false}>
      <DataTable
        label={title}
        rows={data}
        rowKey={({ id }) => id}
        rowHref={({ id }) => groupAddress(id)}
        columns={[
          { id: 'name', head: t('groups.list.name'), cell: ({ name }) => <bdi>{name}</bdi> },
          { id: 'platform', head: t('groups.list.platform'), cell: platform },
          {
            id: 'joined',
            head: t('groups.members.joined'),
            align: 'right',
            cell: ({ joinedAt }) => day(joinedAt),
          },
          {
            id: 'left',
            head: t('groups.members.left'),
            align: 'right',
            cell: ({ leftAt }) => day(leftAt),
          },
          {
            id: 'messages',
            head: t('groups.members.messages'),
            align: 'right',
            cell: ({ messages }) => format.number(messages),
          },
        ]}
      />
    </Panel>
  );
}
