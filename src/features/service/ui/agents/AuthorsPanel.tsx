import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import { mapAgents } from '../../data/records/mapAgents.ts';
import { ownName, type ListedAuthor } from '../../domain/agents/deskAuthors.ts';
import { separated } from '../../domain/agents/separated.ts';
import { useServiceText } from '../serviceText.ts';
import { IdentityDialog } from './IdentityDialog.tsx';

type Props = {
  readonly authors: readonly ListedAuthor[];
  /** Only these are listed; null for everybody. */
  readonly about: ReadonlySet<string> | null;
  /** How many there are in all. */
  readonly all: number;
  readonly zone: string;
};

/** Everybody who wrote for the desk: chosen ones are said to be one person, or nobody's again. */
export function AuthorsPanel({ authors, about, all, zone }: Props) {
  const t = useServiceText();
  const format = useFormat();
  const act = useAct();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [editing, setEditing] = useState<readonly string[] | null>(null);
  const when = (at: number | null) => (at === null ? '–' : format.instant(at, zone));
  const apart = separated(authors, chosen);
  const title = t(about ? 'desk.agents.fresh.list' : 'desk.agents.list');
  const rows = about ? authors.filter(({ author }) => about.has(author)) : authors;
  const listed = about ? rows.length : all;
  const count = chosen.length;
  return (
    <Panel
      title={title}
      subtitle={t('desk.agents.listText', { count: listed, n: format.number(listed) })}
      padded={false}
      tools={
        <>
          {apart.length > 0 && (
            <Button
              onClick={() => {
                setChosen([]);
                void act(mapAgents, apart, { done: t('desk.agents.separated') });
              }}
            >
              {t('desk.agents.split', { count })}
            </Button>
          )}
          {count > 0 && (
            <Button
              onClick={() => {
                setEditing(chosen);
              }}
            >
              {t('desk.agents.merge', { count, n: format.number(count) })}
            </Button>
          )}
        </>
      }
    >
      <DataTable
        label={title}
        rows={rows}
        rowKey={({ author }) => author}
        columns={[
          {
            id: 'author',
            head: t('desk.agents.author'),
            cell: (row) => (
              <>
                <Checkbox
                  checked={chosen.includes(row.author)}
                  slotProps={{
                    input: { 'aria-label': t('desk.agents.choose', { author: row.author }) },
                  }}
                  onChange={(event) => {
                    setChosen(
                      event.target.checked
                        ? [...chosen, row.author]
                        : chosen.filter((one) => one !== row.author),
                    );
                  }}
                />
                <bdi>{row.author}</bdi>
              </>
            ),
            sortBy: ({ author }) => author,
          },
          {
            id: 'email',
            head: t('desk.agents.email'),
            cell: ({ email }) => <bdi>{email}</bdi>,
            sortBy: ({ email }) => email,
          },
          {
            id: 'person',
            head: t('desk.agents.person'),
            cell: (row) => {
              const name = row.identity?.name ?? ownName(row);
              return (
                <Link
                  component="button"
                  type="button"
                  variant="body2"
                  aria-label={t('desk.agents.edit', { name: `${name} (${row.author})` })}
                  onClick={() => {
                    setEditing([row.author]);
                  }}
                >
                  <bdi>{name}</bdi>
                </Link>
              );
            },
            sortBy: (row) => row.identity?.name ?? ownName(row),
          },
          {
            id: 'role',
            head: t('desk.agents.role'),
            cell: ({ identity, ofFile }) =>
              identity && identity.role !== 'file'
                ? t(`desk.agents.roles.${identity.role}`)
                : t(`desk.agents.ofFile.${ofFile}`),
          },
          {
            id: 'messages',
            head: t('desk.agents.messages'),
            align: 'right',
            cell: ({ messages }) => format.number(messages),
            sortBy: ({ messages }) => messages,
          },
          {
            id: 'first',
            head: t('desk.agents.first'),
            align: 'right',
            cell: ({ firstAt }) => when(firstAt),
            sortBy: ({ firstAt }) => firstAt ?? 0,
          },
          {
            id: 'last',
            head: t('desk.agents.last'),
            align: 'right',
            cell: ({ lastAt }) => when(lastAt),
            sortBy: ({ lastAt }) => lastAt ?? 0,
          },
          {
            id: 'channels',
            head: t('desk.agents.channels'),
            cell: ({ channels }) => <bdi>{channels.join(t('about.list'))}</bdi>,
          },
        ]}
      />
      {!about && all > authors.length && (
        <Typography variant="caption" component="p" sx={{ px: 2, py: 1, color: 'ink.soft' }}>
          {t('desk.agents.cut', { all: format.number(all) })}
        </Typography>
      )}
      {editing && (
        <IdentityDialog
          authors={authors}
          chosen={editing}
          onDone={() => {
            setEditing(null);
            setChosen([]);
          }}
          onClose={() => {
            setEditing(null);
          }}
        />
      )}
    </Panel>
  );
}
