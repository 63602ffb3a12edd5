import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Panel } from '../../../shared/ui/Panel.tsx';
import type { DataColumn } from '../../../shared/ui/table/dataColumn.ts';
import { DataTable } from '../../../shared/ui/table/DataTable.tsx';
import type { ChatReading } from '../domain/chat/chatReading.ts';
import type { ImportKind } from '../domain/importFields.ts';
import type { ImportPlan, Inspection, SourceColumn } from '../domain/importTypes.ts';
import { ChatPanel } from './ChatPanel.tsx';
import { KindChoice } from './KindChoice.tsx';
import { shownSamples } from './shownSamples.ts';
import { SourceBar } from './SourceBar.tsx';
import { useFormatName } from './useFormatName.ts';
import { useImportText } from './useImportText.ts';

type RecognisedStepProps = {
  readonly inspection: Inspection;
  readonly plan: ImportPlan;
  readonly onKind: (kind: ImportKind) => void;
  readonly onChat: (reading: ChatReading | null) => void;
};

/** What the file was taken for, and the choice of what its rows are. */
export function RecognisedStep({ inspection, plan, onKind, onChat }: RecognisedStepProps) {
  const t = useImportText();
  const formatName = useFormatName();
  const rows = inspection.columns.map((column, position) => ({
    column,
    values: shownSamples(column, plan, plan.mapping[position] ?? null),
    key: String(position),
  }));
  const columns: readonly DataColumn<{ column: SourceColumn; values: string; key: string }>[] = [
    {
      id: 'column',
      head: t('map.column'),
      cell: ({ column }) => (
        <Box component="span" sx={{ typography: 'code' }}>
          {column.name}
        </Box>
      ),
    },
    {
      id: 'values',
      head: t('map.values'),
      cell: ({ values }) => (values === '' ? t('map.noValues') : values),
    },
  ];
  const about = inspection.remembered
    ? t('recognised.remembered')
    : inspection.plan.format === 'table'
      ? t('recognised.unknown')
      : t('recognised.known', { format: formatName(inspection.plan.format) });
  const chat = inspection.chatSample !== null && (
    <ChatPanel
      key={plan.chat?.template}
      sample={inspection.chatSample}
      reading={plan.chat}
      onRead={onChat}
    />
  );
  return (
    <Stack sx={{ gap: 2 }}>
      {plan.chat !== null && chat}
      <Panel title={t('recognised.title')} subtitle={about}>
        <KindChoice kind={plan.kind} onChange={onKind} />
      </Panel>
      <Panel padded={false}>
        <SourceBar inspection={inspection} plan={plan}>
          <Typography variant="caption" sx={{ color: 'ink.faint' }}>
            {t('recognised.columnCount', { count: inspection.columns.length })}
          </Typography>
        </SourceBar>
        <DataTable
          label={t('recognised.firstValues')}
          columns={columns}
          rows={rows}
          rowKey={({ key }) => key}
        />
      </Panel>
      {plan.chat === null && chat}
    </Stack>
  );
}
