import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import type { StoredImport } from '../../../../shared/ui/areaDefinition.ts';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { AGENTS_PATH } from '../../servicePlace.ts';
import { serviceCalls } from '../serviceCalls.ts';
import { useServiceText } from '../serviceText.ts';
import { useDeskJob } from '../useDeskJob.ts';
import { SuggestionsPanel } from './SuggestionsPanel.tsx';

/** Names that are told in the summary; the page has all. */
const TOLD = 5;

/** Below the summary of an import: names that it was the first to bring, to be said who they are. */
export function NewAuthorsPanel({ imported }: { readonly imported: StoredImport }) {
  const t = useServiceText();
  const format = useFormat();
  const { data } = useDeskJob((stamp) => serviceCalls.newAuthors({ stamp, importId: imported.id }));
  if (!data) return null;
  const fresh = new Set(data.fresh);
  const open = data.authors.filter(({ author, identity }) => fresh.has(author) && !identity);
  const count = open.length;
  if (count === 0) return null;
  const roleless = open.filter(({ ofFile }) => ofFile === 'unknown').length;
  const names = open.slice(0, TOLD).map(({ author }) => author);
  const more = count - names.length;
  return (
    <>
      <Panel
        title={t('desk.agents.fresh.title', { count, n: format.number(count) })}
        subtitle={t('desk.agents.fresh.text')}
      >
        <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', alignItems: 'center' }}>
          <Typography variant="body2" sx={{ flex: '1 1 240px', overflowWrap: 'anywhere' }}>
            <bdi>{names.join(t('about.list'))}</bdi>
            {more > 0 && ` ${t('desk.agents.fresh.more', { count: more, n: format.number(more) })}`}
          </Typography>
          <Button component={Link} to={`/${AGENTS_PATH}?import=${encodeURIComponent(imported.id)}`}>
            {t('desk.agents.fresh.match', { count })}
          </Button>
        </Box>
        {roleless > 0 && (
          <Typography variant="body2" sx={{ mt: 1, color: 'ink.soft' }}>
            {t('desk.agents.fresh.roleless', { count: roleless, n: format.number(roleless) })}
          </Typography>
        )}
      </Panel>
      <SuggestionsPanel authors={data.authors} about={fresh} />
    </>
  );
}
