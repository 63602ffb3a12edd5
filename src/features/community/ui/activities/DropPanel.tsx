import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useLive } from '../../../../shared/data/useLive.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import type { ActivityRow } from '../../../../shared/domain/community/activityRecords.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useLanguage } from '../../../../shared/i18n/useLanguage.ts';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { giftName } from '../../../../shared/ui/gifts/giftName.ts';
import { useLiveCatalogue } from '../../../../shared/ui/gifts/useLiveCatalogue.ts';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import type { DataColumn } from '../../../../shared/ui/table/dataColumn.ts';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import { dropCodes } from '../../data/activities/activityWrites.ts';
import { showPrizeCodes } from '../../data/prizes/issueWrites.ts';
import { useIssues, type KnownIssue } from '../../data/prizes/useIssues.ts';
import { maskedParticipant } from '../../domain/activities/participants.ts';
import { useCommunityText } from '../communityText.ts';
import { IssueCell } from '../prizes/IssueCell.tsx';
import { ShownCodes } from '../prizes/ShownCodes.tsx';
import { useHandOutRefusal } from '../prizes/useHandOutRefusal.ts';

type DropPanelProps = {
  readonly row: ActivityRow;
  /** Those who took part are saved as they are seen. */
  readonly stored: boolean;
};

/** Codes of a gift's pool, one for each who took part. */
export function DropPanel({ row, stored }: DropPanelProps) {
  const t = useCommunityText();
  const format = useFormat();
  const language = useLanguage();
  const act = useAct();
  const refused = useHandOutRefusal();
  const { db } = useWorkspace();
  const { id, name, gift: giftId } = row;
  const gift = useLiveCatalogue()?.gifts.find((each) => each.id === giftId);
  const free = useLive(() => db.couponCodes.where('pool').equals(giftId).count(), [db, giftId]);
  const issues = [...(useIssues(db, id)?.values() ?? [])];
  const [messages, setMessages] = useState<readonly string[]>([]);
  const unseen = issues.filter((each) => each.state === 'issued' && each.shownAt === null);
  const show = async (some: readonly KnownIssue[]) => {
    const performed = await act(showPrizeCodes, { ids: some.map((each) => each.id) }, { refused });
    const called = gift ? giftName(gift, language) : giftId;
    setMessages(
      some.flatMap((each) => {
        const code = performed?.result.get(each.id);
        if (code === undefined) return [];
        const values = { person: each.person, gift: called, activity: name, code };
        return t('prizes.codes.drop', values);
      }),
    );
  };
  const columns: DataColumn<KnownIssue>[] = [
    {
      id: 'person',
      head: t('activities.drop.person'),
      cell: ({ person }) => <bdi>{maskedParticipant(person)}</bdi>,
    },
    {
      id: 'issue',
      head: t('prizes.head'),
      align: 'right',
      cell: (issue) => (
        <IssueCell
          issue={issue}
          person={maskedParticipant(issue.person)}
          onShow={(each) => void show([each])}
        />
      ),
    },
  ];
  return (
    <Panel
      title={t('activities.drop.title')}
      subtitle={t('activities.drop.subtitle', { free: format.number(free ?? 0) })}
      padded={false}
    >
      <Stack
        direction="row"
        sx={{ gap: 1, px: 2, pb: 1.5, flexWrap: 'wrap', alignItems: 'center' }}
      >
        <Button
          disabled={!gift || !stored}
          onClick={() =>
            void act(dropCodes, { id }, { done: t('activities.drop.handed', { name }), refused })
          }
        >
          {t('activities.drop.hand')}
        </Button>
        <Button disabled={unseen.length === 0} onClick={() => void show(unseen)}>
          {t('activities.drop.show')}
        </Button>
        {(!gift || !stored) && (
          <Typography variant="body2" sx={{ color: 'ink.soft' }}>
            {t(gift ? 'activities.drop.unsaved' : 'activities.drop.needsGift')}
          </Typography>
        )}
      </Stack>
      <DataTable
        label={t('activities.drop.label')}
        columns={columns}
        rows={issues}
        rowKey={(issue) => issue.id}
        empty={t('activities.drop.none')}
      />
      {messages.length > 0 && (
        <ShownCodes
          messages={messages}
          onClose={() => {
            setMessages([]);
          }}
        />
      )}
    </Panel>
  );
}
