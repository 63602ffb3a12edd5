import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import { listKeyOf } from '../../domain/release/listFileHead.ts';
import { LIST_RELEASE_SCHEMA, type ListFormat } from '../../domain/release/listReleaseParams.ts';
import type { Placement } from '../../domain/settings/recommendationSettings.ts';
import { useRecommendationsText } from '../recommendationsText.ts';
import { exampleLines } from './exampleLines.ts';

type FieldsPanelProps = {
  readonly format: ListFormat;
  readonly placement: Placement;
  /** Number of the version, for the example. */
  readonly version: number;
};

const HEAD = [
  'schema',
  'policy',
  'version',
  'placement',
  'key',
  'slots',
  'generatedAt',
  'dataThrough',
  'lists',
] as const;

/** What the fields of the file mean, for those whose system reads it. */
export function FieldsPanel({ format, placement, version }: FieldsPanelProps) {
  const t = useRecommendationsText();
  const key = listKeyOf(placement);
  const groups =
    format === 'jsonl'
      ? [
          { name: 'head', fields: HEAD } as const,
          { name: 'list', fields: [key, 'items', 'product', 'score'] } as const,
        ]
      : [
          {
            name: 'row',
            fields: ['schema', 'version', key, 'rank', 'product', 'score'],
          } as const,
        ];
  return (
    <Panel
      title={t('release.fields.title')}
      subtitle={t('release.fields.subtitle', { schema: LIST_RELEASE_SCHEMA })}
      padded={false}
    >
      {groups.map(({ name, fields }) => (
        <DataTable
          key={name}
          label={t(`release.fields.${name}`)}
          columns={[
            {
              id: 'field',
              head: t(`release.fields.${name}`),
              width: '30%',
              cell: (field) => (
                <Box component="span" sx={{ typography: 'code' }}>
                  {field}
                </Box>
              ),
            },
            {
              id: 'meaning',
              head: t('release.fields.meaning'),
              cell: (field) => (
                <Box component="span" sx={{ display: 'block', py: 0.75, whiteSpace: 'normal' }}>
                  {t(`release.fields.${field}`)}
                </Box>
              ),
            },
          ]}
          rows={fields}
          rowKey={(field) => field}
        />
      ))}
      <Box sx={{ px: 2, py: 1.5 }}>
        <Typography variant="h3">{t('release.fields.example')}</Typography>
        <Box
          component="pre"
          tabIndex={0}
          aria-label={t('release.fields.example')}
          role="region"
          sx={code}
        >
          {exampleLines(format, placement, version)}
        </Box>
        {format === 'csv' && (
          <Typography variant="caption" component="p" sx={{ color: 'ink.faint', mt: 1 }}>
            {t('release.fields.csv')}
          </Typography>
        )}
      </Box>
    </Panel>
  );
}

const code = {
  typography: 'code',
  m: 0,
  mt: 0.5,
  p: 1.5,
  overflowX: 'auto',
  borderRadius: '6px',
  bgcolor: 'surface.muted',
} as const;
