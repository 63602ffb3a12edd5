import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextLink from '@mui/material/Link';
import { Link } from 'react-router';
import { useShopSettings } from '../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { EmptyState } from '../../../../shared/ui/EmptyState.tsx';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { PageHeader } from '../../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { useSearchState } from '../../../../shared/ui/useSearchState.ts';
import type { DeskAuthors } from '../../domain/agents/deskAuthors.ts';
import { AGENTS_PATH } from '../../servicePlace.ts';
import { serviceCalls } from '../serviceCalls.ts';
import { ServiceNav } from '../ServiceNav.tsx';
import { useServiceText } from '../serviceText.ts';
import { useDeskJob } from '../useDeskJob.ts';
import { agentsSearch } from './agentsSearch.ts';
import { AuthorsPanel } from './AuthorsPanel.tsx';
import { SuggestionsPanel } from './SuggestionsPanel.tsx';

/** Who wrote for the desk, and which of their names are one person. */
export function AgentsPage() {
  const t = useServiceText();
  const [{ import: importId }] = useSearchState(agentsSearch);
  const everybody = useDeskJob(importId === '' ? (stamp) => serviceCalls.authors({ stamp }) : null);
  const ofImport = useDeskJob(
    importId === '' ? null : (stamp) => serviceCalls.newAuthors({ stamp, importId }),
  );
  const { data, error, retry } = importId === '' ? everybody : ofImport;
  const fresh = importId === '' ? undefined : ofImport.data?.fresh;
  return (
    <>
      <PageHeader
        title={t('desk.agents.title')}
        question={t('desk.agents.question')}
        tabs={<ServiceNav current="agents" />}
      />
      {error ? (
        <FailedCard onRetry={retry} />
      ) : data ? (
        <Authors data={data} about={fresh ? new Set(fresh) : null} />
      ) : (
        <Panel busy>
          <LoadingRows rows={8} />
        </Panel>
      )}
    </>
  );
}

type AuthorsProps = {
  readonly data: DeskAuthors;
  /** Names that an import was the first to bring; null for everybody. */
  readonly about: ReadonlySet<string> | null;
};

function Authors({ data: { authors, all }, about }: AuthorsProps) {
  const t = useServiceText();
  const format = useFormat();
  const { db } = useWorkspace();
  const zone = useShopSettings(db)?.zone ?? 'UTC';
  if (all === 0) {
    return (
      <Panel>
        <EmptyState
          title={t('desk.agents.none')}
          action={
            <Button component={Link} to="/imports" variant="contained" color="primary">
              {t('desk.agents.import')}
            </Button>
          }
          outline="line"
        >
          {t('desk.agents.noneText')}
        </EmptyState>
      </Panel>
    );
  }
  const roleless = authors
    .filter(({ ofFile, identity }) => ofFile === 'unknown' && (identity?.role ?? 'file') === 'file')
    .reduce((sum, { messages }) => sum + messages, 0);
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {about && (
        <Alert severity="info">
          {t('desk.agents.fresh.only', { count: about.size, n: format.number(about.size) })}{' '}
          <TextLink component={Link} to={`/${AGENTS_PATH}`} color="inherit">
            {t('desk.agents.fresh.everybody')}
          </TextLink>
        </Alert>
      )}
      {roleless > 0 && (
        <Alert severity="warning">
          {t('desk.agents.unknownRoles', { count: roleless, n: format.number(roleless) })}
        </Alert>
      )}
      <SuggestionsPanel authors={authors} about={about} />
      <AuthorsPanel authors={authors} about={about} all={all} zone={zone} />
    </Box>
  );
}
