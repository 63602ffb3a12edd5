import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router';
import { useShopSettings } from '../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { EmptyState } from '../../../../shared/ui/EmptyState.tsx';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { PageHeader } from '../../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import type { DeskAuthors } from '../../domain/agents/deskAuthors.ts';
import { serviceCalls } from '../serviceCalls.ts';
import { ServiceNav } from '../ServiceNav.tsx';
import { useServiceText } from '../serviceText.ts';
import { useDeskJob } from '../useDeskJob.ts';
import { AuthorsPanel } from './AuthorsPanel.tsx';
import { SuggestionsPanel } from './SuggestionsPanel.tsx';

/** Who wrote for the desk, and which of their names are one person. */
export function AgentsPage() {
  const t = useServiceText();
  const { data, error, retry } = useDeskJob((stamp) => serviceCalls.authors({ stamp }));
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
        <Authors data={data} />
      ) : (
        <Panel busy>
          <LoadingRows rows={8} />
        </Panel>
      )}
    </>
  );
}

function Authors({ data: { authors, all } }: { readonly data: DeskAuthors }) {
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
      {roleless > 0 && (
        <Alert severity="warning">
          {t('desk.agents.unknownRoles', { count: roleless, n: format.number(roleless) })}
        </Alert>
      )}
      <SuggestionsPanel authors={authors} />
      <AuthorsPanel authors={authors} all={all} zone={zone} />
    </Box>
  );
}
