import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { Panel } from '../../../../../shared/ui/Panel.tsx';
import type { DataColumn } from '../../../../../shared/ui/table/dataColumn.ts';
import { DataTable } from '../../../../../shared/ui/table/DataTable.tsx';
import type { DrawDraft } from '../../../data/draws/draftSchema.ts';
import type { DrawEntry } from '../../../domain/draws/drawEntry.ts';
import type { EligibleEntries } from '../../../domain/draws/eligibleEntries.ts';
import { useCommunityText } from '../../communityText.ts';
import { GroupEntries } from './GroupEntries.tsx';
import { PasteEntries } from './PasteEntries.tsx';

type EntriesPanelProps = {
  /** undefined while they are counted. */
  readonly eligible: EligibleEntries | undefined;
  /** IANA zone of the shop. */
  readonly zone: string;
  readonly onTake: (candidates: DrawDraft['candidates']) => void;
};

const NONE: EligibleEntries = { entries: [], leftOut: [], repeated: 0, capped: 0 };

/** Those left out that are named one by one. */
const SHOWN = 20;

/** The list, pasted, and who of it takes part. */
export function EntriesPanel({ eligible, zone, onTake }: EntriesPanelProps) {
  const t = useCommunityText();
  const format = useFormat();
  const { entries, leftOut, repeated, capped } = eligible ?? NONE;
  const counted = (key: 'repeated' | 'capped', count: number) =>
    count > 0 && <Typography variant="body2">{t(`draws.entries.${key}`, { count })}</Typography>;
  const columns: DataColumn<DrawEntry>[] = [
    { id: 'name', head: t('draws.entries.name'), cell: ({ id }) => <bdi>{id}</bdi> },
    {
      id: 'weight',
      head: t('draws.entries.weight'),
      align: 'right',
      cell: ({ weight }) => format.number(weight),
    },
    { id: 'group', head: t('draws.entries.group'), cell: ({ group }) => group || '–' },
  ];
  return (
    <Panel
      title={t('draws.entries.title')}
      subtitle={t('draws.entries.hint')}
      busy={!eligible}
      padded={false}
    >
      <PasteEntries onTake={onTake} />
      <GroupEntries zone={zone} onTake={onTake} />
      <Box sx={{ px: 2, py: 1.5, display: 'grid', gap: 0.5 }}>
        <Typography variant="body2" role="status">
          {t('draws.entries.summary', {
            entries: format.number(entries.length),
            chances: format.number(entries.reduce((sum, { weight }) => sum + weight, 0)),
          })}
        </Typography>
        {counted('repeated', repeated)}
        {counted('capped', capped)}
        {leftOut.length > 0 && (
          <details>
            <summary>{t('draws.entries.leftOut', { count: leftOut.length })}</summary>
            <Box component="ul" sx={{ m: 0, pl: 2.5, typography: 'body2' }}>
              {leftOut.slice(0, SHOWN).map(({ id, reason }, place) => (
                <li key={`${id}:${place}`}>
                  <bdi>{id}</bdi>: {t(`draws.leftOut.${reason}`)}
                </li>
              ))}
              {leftOut.length > SHOWN && <li>…</li>}
            </Box>
          </details>
        )}
      </Box>
      <DataTable
        label={t('draws.entries.label')}
        columns={columns}
        rows={entries}
        rowKey={({ id }) => id}
        empty={t('draws.entries.empty')}
      />
    </Panel>
  );
}
