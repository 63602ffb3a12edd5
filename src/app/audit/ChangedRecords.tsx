import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { RecordChange } from '../../shared/domain/audit/auditEntry.ts';
import { tableStyle } from '../../shared/ui/table/tableStyle.ts';
import { StatChip } from '../../shared/ui/StatChip.tsx';
import { isKnownPolicy, PolicyChanges } from '../PolicyChanges.tsx';
import { useAppText } from '../useAppText.ts';
import { fieldChanges } from './fieldChanges.ts';
import { useFieldWords } from './useFieldWords.ts';

type ChangedRecordsProps = { readonly changes: readonly RecordChange[]; readonly zone: string };

/** What an entry changed: each record with its fields, before and after. */
export function ChangedRecords({ changes, zone }: ChangedRecordsProps) {
  const t = useAppText();
  const words = useFieldWords(zone);
  if (changes.length === 0) {
    return (
      <Typography variant="body2" sx={{ color: 'ink.soft' }}>
        {t('audit.details.none')}
      </Typography>
    );
  }
  const records = changes.map((change) => fieldChanges(change, isKnownPolicy));
  return records.map(({ table, key, made, fields, settings }) => (
    <Box component="section" key={`${table} ${key}`} aria-label={words.table(table)}>
      <Typography variant="h3" sx={{ display: 'flex', gap: 1, alignItems: 'center', mb: 0.5 }}>
        {words.table(table)}
        {made !== 'changed' && <StatChip>{t(`audit.details.${made}`)}</StatChip>}
      </Typography>
      {settings && (
        <PolicyChanges
          {...settings}
          from={t('audit.details.before')}
          to={t('audit.details.after')}
        />
      )}
      <Box
        component="table"
        aria-label={words.table(table)}
        sx={(theme) => ({
          ...tableStyle(theme),
          '& th, & td': {
            ...tableStyle(theme)['& th, & td'],
            height: 'auto',
            padding: '6px 12px',
            whiteSpace: 'normal',
            overflowWrap: 'anywhere',
            verticalAlign: 'top',
          },
        })}
      >
        <thead>
          <tr>
            <th scope="col">{t('audit.details.field')}</th>
            {made !== 'added' && <th scope="col">{t('audit.details.before')}</th>}
            {made !== 'removed' && <th scope="col">{t('audit.details.after')}</th>}
          </tr>
        </thead>
        <tbody>
          {fields.map(({ path, before, after }) => (
            <tr key={path.join('.')}>
              <th scope="row">{words.field(path)}</th>
              {made !== 'added' && <td>{words.value(path, before)}</td>}
              {made !== 'removed' && <td>{words.value(path, after)}</td>}
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  ));
}
