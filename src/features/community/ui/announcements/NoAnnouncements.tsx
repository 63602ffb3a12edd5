import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { EmptyState } from '../../../../shared/ui/EmptyState.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { useCommunityText } from '../communityText.ts';

type NoAnnouncementsProps = {
  /** The button that makes one. */
  readonly add: ReactNode;
  /** How many groups the shop knows. */
  readonly groups: number;
};

/** Says what announcements are for, and what to import where the shop knows no groups. */
export function NoAnnouncements({ add, groups }: NoAnnouncementsProps) {
  const t = useCommunityText();
  const action =
    groups > 0 ? (
      add
    ) : (
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
        {add}
        <Button component={Link} to="/imports">
          {t('announcements.import')}
        </Button>
      </Stack>
    );
  return (
    <Panel>
      <EmptyState
        title={t('announcements.empty')}
        action={action}
        outline="line"
        {...(groups > 0 ? {} : { formats: t('announcements.formats') })}
      >
        {t('announcements.emptyText')}
        {groups === 0 && ` ${t('announcements.noGroups')}`}
      </EmptyState>
    </Panel>
  );
}
