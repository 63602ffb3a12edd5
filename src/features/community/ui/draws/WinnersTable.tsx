import Button from '@mui/material/Button';
import { useState } from 'react';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import type { DrawRow } from '../../../../shared/domain/community/drawRecords.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import type { DataColumn } from '../../../../shared/ui/table/dataColumn.ts';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import { useNotify } from '../../../../shared/ui/useNotify.ts';
import { forfeitPrize, passPrizeOn } from '../../data/draws/prizeSteps.ts';
import { showPrizeCodes } from '../../data/prizes/issueWrites.ts';
import { useIssues, type KnownIssue } from '../../data/prizes/useIssues.ts';
import type { Award } from '../../domain/draws/prizeAwards.ts';
import { issueOf, type SeenAwards } from '../../domain/draws/seenAwards.ts';
import { useCommunityText } from '../communityText.ts';
import { IssueCell } from '../prizes/IssueCell.tsx';
import { ShownCodes } from '../prizes/ShownCodes.tsx';
import { useHandOutRefusal } from '../prizes/useHandOutRefusal.ts';

type WinnersTableProps = {
  readonly row: DrawRow;
  readonly awards: readonly Award[];
  /** Awards are being computed anew. */
  readonly busy: boolean;
  /** Who would hold what if one more gave up. */
  readonly after: (entry: string) => Promise<SeenAwards | undefined>;
};

/** Each piece with who has it, what became of it, and the button to give it up. */
export function WinnersTable({ row, awards, busy, after }: WinnersTableProps) {
  const t = useCommunityText();
  const format = useFormat();
  const act = useAct();
  const notify = useNotify();
  const refused = useHandOutRefusal();
  const { db } = useWorkspace();
  const { id, name } = row;
  const issues = useIssues(db, id);
  const [messages, setMessages] = useState<readonly string[]>([]);
  const prizes = new Map(row.prizes.map((prize) => [prize.id, prize]));
  const issue = (award: Award) => issues?.get(issueOf(id, award));
  const forfeit = async (award: Award, entry: string) => {
    const words = { done: t('draws.winners.forfeitDone', { entry }), refused };
    const seen = { forfeits: row.forfeits, awards };
    const held = issue(award);
    if (!held || held.state === 'takenBack') {
      await act(forfeitPrize, { id, entry, seen }, words);
      return;
    }
    const next = await after(entry).catch(() => undefined);
    if (!next) {
      notify({ text: t('draws.winners.notPassedOn') });
      return;
    }
    await act(passPrizeOn, { id, entry, seen, after: next }, words);
  };
  const show = async ({ id: shown, person }: KnownIssue, prize: string) => {
    const performed = await act(showPrizeCodes, { ids: [shown] }, { refused });
    const code = performed?.result.get(shown);
    if (code === undefined) return;
    setMessages([t('prizes.codes.winner', { person, draw: name, prize, code })]);
  };
  const stocked = row.prizes.some(({ gift = '' }) => gift !== '');
  const columns: DataColumn<Award>[] = [
    {
      id: 'prize',
      head: t('draws.winners.prize'),
      cell: ({ prize }) => <bdi>{prizes.get(prize)?.name ?? prize}</bdi>,
    },
    {
      id: 'entry',
      head: t('draws.winners.entry'),
      cell: ({ entry }) => (entry === null ? t('draws.winners.nobody') : <bdi>{entry}</bdi>),
    },
    {
      id: 'place',
      head: t('draws.winners.place'),
      align: 'right',
      cell: ({ place }) => (place === null ? '–' : format.number(place)),
    },
    {
      id: 'forfeited',
      head: t('draws.winners.forfeited'),
      cell: ({ forfeited }) => (forfeited.length === 0 ? '–' : <bdi>{forfeited.join(', ')}</bdi>),
    },
    ...(stocked
      ? [
          {
            id: 'issue',
            head: t('prizes.head'),
            align: 'right' as const,
            cell: (award: Award) =>
              award.entry !== null &&
              (prizes.get(award.prize)?.gift ?? '') !== '' && (
                <IssueCell
                  issue={issue(award)}
                  person={award.entry}
                  onShow={(held) => void show(held, prizes.get(award.prize)?.name ?? '')}
                />
              ),
          },
        ]
      : []),
    {
      id: 'act',
      head: t('draws.winners.action'),
      align: 'right',
      cell: (award) =>
        award.entry !== null &&
        row.phase === 'drawn' && (
          <Button
            variant="text"
            disabled={busy}
            aria-label={t('draws.winners.forfeitOf', { entry: award.entry })}
            onClick={() => void forfeit(award, award.entry ?? '')}
          >
            {t('draws.winners.forfeit')}
          </Button>
        ),
    },
  ];
  return (
    <>
      <DataTable
        label={t('draws.winners.label')}
        columns={columns}
        rows={awards}
        rowKey={({ prize, piece }) => `${prize}:${piece}`}
      />
      {messages.length > 0 && (
        <ShownCodes
          messages={messages}
          onClose={() => {
            setMessages([]);
          }}
        />
      )}
    </>
  );
}
