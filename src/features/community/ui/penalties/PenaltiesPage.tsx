import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link } from 'react-router';
import { EmptyState } from '../../../../shared/ui/EmptyState.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { PageHeader } from '../../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { COMMUNITY_PATH } from '../../communityPlace.ts';
import { CommunityNav } from '../CommunityNav.tsx';
import { useCommunityText } from '../communityText.ts';
import { AppealsPanel } from './AppealsPanel.tsx';
import { MemberPanel } from './MemberPanel.tsx';
import { MembersTable } from './MembersTable.tsx';
import { usePenaltyDesk } from './usePenaltyDesk.ts';

/** Members with their points and penalties, and what they object to. */
export function PenaltiesPage() {
  const t = useCommunityText();
  const desk = usePenaltyDesk();
  // Names are personal, so who is looked at is not in the address.
  const [chosen, setChosen] = useState('');
  const member = desk?.members.find(({ author }) => author === chosen) ?? desk?.members[0];
  return (
    <>
      <PageHeader
        title={t('penalties.title')}
        question={t('penalties.question')}
        tabs={<CommunityNav current="penalties" />}
      />
      {!desk ? (
        <Panel busy>
          <LoadingRows rows={8} />
        </Panel>
      ) : !member ? (
        <Panel>
          <EmptyState
            title={t('penalties.none')}
            action={
              <Button
                component={Link}
                to={`/${COMMUNITY_PATH}`}
                variant="contained"
                color="primary"
              >
                {t('penalties.toQueue')}
              </Button>
            }
            outline="line"
          >
            {t('penalties.noneText')}
          </EmptyState>
        </Panel>
      ) : (
        <Box sx={COLUMNS}>
          <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
            <MembersTable desk={desk} onOpen={setChosen} />
            <AppealsPanel desk={desk} />
          </Box>
          <MemberPanel key={member.author} member={member} desk={desk} />
        </Box>
      )}
    </>
  );
}

const COLUMNS = {
  display: 'grid',
  gap: 2,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(320px, 2fr)' },
} as const;
