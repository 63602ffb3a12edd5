import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { FileUp } from 'lucide-react';
import { Link } from 'react-router';
import { z } from 'zod';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { PageHeader } from '../../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { useSearchState } from '../../../../shared/ui/useSearchState.ts';
import { ADJUST_PATH } from '../../loyaltyPlace.ts';
import { LoyaltyNav } from '../LoyaltyNav.tsx';
import { useLoyaltyText } from '../loyaltyText.ts';
import { useLoyaltyShop } from '../useLoyaltyShop.ts';
import { FindMember } from './FindMember.tsx';
import { StatementView } from './StatementView.tsx';

const SEARCH = z.object({
  find: z.string().max(200).default(''),
  /** Customer code; -1 for none. */
  member: z.int().min(-1).default(-1),
});

/** Finds a customer and shows all that happened to their points. */
export function MembersPage() {
  const t = useLoyaltyText();
  const shop = useLoyaltyShop();
  const [search, change] = useSearchState(SEARCH);
  return (
    <>
      <PageHeader
        title={t('members.title')}
        question={t('members.question')}
        actions={
          <Button
            component={Link}
            to={`/${ADJUST_PATH}`}
            startIcon={<FileUp strokeWidth={1.6} aria-hidden />}
          >
            {t('adjustments.open')}
          </Button>
        }
        tabs={<LoyaltyNav current="members" />}
      />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) minmax(0, 2fr)' },
          alignItems: 'start',
        }}
      >
        <FindMember
          query={search.find}
          chosen={search.member}
          onQuery={(find) => {
            change({ find });
          }}
          onChoose={(member) => {
            change({ member }, 'push');
          }}
        />
        {search.member < 0 ? (
          <Panel title={t('members.statement.title')}>{t('members.find.start')}</Panel>
        ) : shop ? (
          <StatementView key={search.member} member={search.member} {...shop} />
        ) : (
          <Panel busy>
            <LoadingRows rows={8} />
          </Panel>
        )}
      </Box>
    </>
  );
}
