import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useShopSettings } from '../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import type { DrawRow } from '../../../../shared/domain/community/drawRecords.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { EmptyState } from '../../../../shared/ui/EmptyState.tsx';
import { FormDialog } from '../../../../shared/ui/FormDialog.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { PageHeader } from '../../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import type { DataColumn } from '../../../../shared/ui/table/dataColumn.ts';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import { drawAddress } from '../../communityPlace.ts';
import { saveDraw } from '../../data/draws/drawWrites.ts';
import { useDraws } from '../../data/draws/useDraws.ts';
import { piecesOf } from '../../domain/draws/piecesOf.ts';
import { CommunityNav } from '../CommunityNav.tsx';
import { AddButton } from '../AddButton.tsx';
import { useCommunityText } from '../communityText.ts';
import { newDraw } from './newDraw.ts';
import { PhaseChip } from './PhaseChip.tsx';

/** Draws that were made, and those that are prepared. */
export function DrawsPage() {
  const t = useCommunityText();
  const { db } = useWorkspace();
  const draws = useDraws(db);
  const [adding, setAdding] = useState(false);
  const add = (
    <AddButton
      label={t('draws.add')}
      onClick={() => {
        setAdding(true);
      }}
    />
  );
  return (
    <>
      <PageHeader
        title={t('draws.title')}
        question={t('draws.question')}
        tabs={<CommunityNav current="draws" />}
        actions={draws && draws.length > 0 ? add : undefined}
      />
      {!draws ? (
        <Panel busy>
          <LoadingRows rows={6} />
        </Panel>
      ) : draws.length === 0 ? (
        <Panel>
          <EmptyState title={t('draws.empty')} action={add} outline="line">
            {t('draws.emptyText')}
          </EmptyState>
        </Panel>
      ) : (
        <DrawList draws={draws} />
      )}
      {adding && (
        <NewDrawDialog
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
    </>
  );
}

function DrawList({ draws }: { readonly draws: readonly DrawRow[] }) {
  const t = useCommunityText();
  const format = useFormat();
  const { db } = useWorkspace();
  const zone = useShopSettings(db)?.zone ?? 'UTC';
  const columns: DataColumn<DrawRow>[] = [
    { id: 'name', head: t('draws.list.name'), cell: ({ name }) => <bdi>{name}</bdi> },
    {
      id: 'phase',
      head: t('draws.list.phase'),
      cell: ({ phase }) => <PhaseChip phase={phase} />,
    },
    {
      id: 'entries',
      head: t('draws.list.entries'),
      align: 'right',
      cell: (row) => (row.list === '' ? '–' : format.number(row.list.split('\n').length - 1)),
    },
    {
      id: 'prizes',
      head: t('draws.list.prizes'),
      align: 'right',
      cell: ({ prizes }) => format.number(piecesOf(prizes)),
    },
    {
      id: 'changed',
      head: t('draws.list.changed'),
      align: 'right',
      cell: ({ at }) => format.instant(at, zone),
    },
  ];
  return (
    <Panel padded={false}>
      <DataTable
        label={t('draws.list.label')}
        columns={columns}
        rows={draws}
        rowKey={({ id }) => id}
        rowHref={({ id }) => drawAddress(id)}
      />
    </Panel>
  );
}

function NewDrawDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useCommunityText();
  const act = useAct();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const create = async () => {
    const done = t('draws.saved', { name: name.trim() });
    const made = await act(saveDraw, newDraw(name), { done });
    if (made) await navigate(drawAddress(made.result));
  };
  return (
    <FormDialog
      title={t('draws.new.title')}
      submit={t('draws.new.create')}
      disabled={name.trim() === ''}
      onSubmit={() => void create()}
      onClose={onClose}
    >
      <TextField
        autoFocus
        label={t('draws.new.name')}
        value={name}
        sx={{ mt: 0.5 }}
        slotProps={{ htmlInput: { maxLength: 120 } }}
        onChange={(event) => {
          setName(event.target.value);
        }}
      />
    </FormDialog>
  );
}
