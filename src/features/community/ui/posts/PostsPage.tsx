import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { Link } from 'react-router';
import { useShopSettings } from '../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { POST_STATES } from '../../../../shared/domain/community/activityRecords.ts';
import { EmptyState } from '../../../../shared/ui/EmptyState.tsx';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { PageHeader } from '../../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { useSearchState } from '../../../../shared/ui/useSearchState.ts';
import { useActivities } from '../../data/activities/useActivities.ts';
import { usePosts } from '../../data/posts/usePosts.ts';
import { shownPosts } from '../../domain/posts/shownPosts.ts';
import { communityCalls } from '../communityCalls.ts';
import { CommunityNav } from '../CommunityNav.tsx';
import { AddButton } from '../AddButton.tsx';
import { useCommunityText } from '../communityText.ts';
import { useCommunityJob } from '../useCommunityJob.ts';
import { CandidatesPanel } from './CandidatesPanel.tsx';
import { PostFilters } from './PostFilters.tsx';
import { PostList } from './PostList.tsx';
import { postNames } from './postNames.ts';
import { PostsExport } from './PostsExport.tsx';
import { postsSearch } from './postsSearch.ts';
import { TypePostDialog } from './TypePostDialog.tsx';

/** What customers told of their experience: collected, featured, taken out. */
export function PostsPage() {
  const t = useCommunityText();
  const { db } = useWorkspace();
  const shop = useShopSettings(db);
  const posts = usePosts(db);
  const activities = useActivities(db);
  const {
    data: groups,
    error,
    retry,
  } = useCommunityJob((stamp) => communityCalls.groups({ stamp }));
  const [search, change] = useSearchState(postsSearch);
  const [typing, setTyping] = useState(false);
  const add = (
    <AddButton
      label={t('posts.add')}
      onClick={() => {
        setTyping(true);
      }}
    />
  );
  const ready = posts && activities && groups && shop;
  const isEmpty = posts?.length === 0 && groups?.length === 0;
  const state = POST_STATES.find((each) => each === search.state) ?? null;
  const shown = posts && shownPosts(posts, { ...search, state });
  const names = ready && postNames(groups, activities);
  return (
    <>
      <PageHeader
        title={t('posts.title')}
        question={t('posts.question')}
        actions={ready && !isEmpty ? add : undefined}
        tabs={<CommunityNav current="posts" />}
      />
      {error ? (
        <FailedCard onRetry={retry} />
      ) : !ready || !shown || !names ? (
        <Panel busy>
          <LoadingRows rows={8} />
        </Panel>
      ) : isEmpty ? (
        <Panel>
          <EmptyState
            title={t('posts.empty')}
            outline="line"
            formats={t('posts.formats')}
            action={
              <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
                {add}
                <Button component={Link} to="/imports">
                  {t('posts.import')}
                </Button>
              </Stack>
            }
          >
            {t('posts.emptyText')}
          </EmptyState>
        </Panel>
      ) : (
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          <Alert
            severity="info"
            action={
              <Button component={Link} to="/loyalty" color="inherit" variant="text">
                {t('posts.points.rules')}
              </Button>
            }
          >
            {t('posts.points.text')}
          </Alert>
          <PostFilters search={search} change={change} groups={groups} activities={activities} />
          {posts.length > 0 ? (
            <PostList
              posts={shown}
              names={names}
              zone={shop.zone}
              tools={
                <PostsExport
                  posts={shown.filter((post) => post.state === 'featured')}
                  names={names}
                  zone={shop.zone}
                />
              }
            />
          ) : (
            <Panel>
              <EmptyState title={t('posts.empty')} outline="line">
                {t('posts.emptyText')}
              </EmptyState>
            </Panel>
          )}
          {groups.length > 0 && (
            <CandidatesPanel
              posts={posts}
              group={search.group}
              activity={activities.find(({ id }) => id === search.activity)}
              zone={shop.zone}
            />
          )}
        </Box>
      )}
      {typing && groups && shop && (
        <TypePostDialog
          groups={groups}
          zone={shop.zone}
          onClose={() => {
            setTyping(false);
          }}
        />
      )}
    </>
  );
}
