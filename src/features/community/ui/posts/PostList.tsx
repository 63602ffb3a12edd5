import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState, type ReactNode } from 'react';
import type { ExperiencePostRow } from '../../../../shared/domain/community/activityRecords.ts';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { useCommunityText } from '../communityText.ts';
import { PostItem } from './PostItem.tsx';
import type { PostNames } from './postNames.ts';

type PostListProps = {
  readonly posts: readonly ExperiencePostRow[];
  readonly names: PostNames;
  readonly zone: string;
  readonly tools: ReactNode;
};

/** Posts that are drawn at first, and with each press of a button. */
const STEP = 30;

/** Posts one below the other, the newest first. */
export function PostList({ posts, names, zone, tools }: PostListProps) {
  const t = useCommunityText();
  const [most, setMost] = useState(STEP);
  return (
    <Panel
      title={t('posts.list.title')}
      subtitle={t('posts.list.count', { count: posts.length })}
      padded={false}
      tools={tools}
    >
      {posts.length === 0 && (
        <Typography variant="body2" sx={{ color: 'ink.soft', px: 2, pb: 2 }}>
          {t('posts.filter.none')}
        </Typography>
      )}
      {posts.length > 0 && (
        <Box component="ol" aria-label={t('posts.list.title')} sx={{ m: 0, p: 0 }}>
          {posts.slice(0, most).map((post) => (
            <PostItem key={post.id} post={post} names={names} zone={zone} />
          ))}
        </Box>
      )}
      {posts.length > most && (
        <Box sx={{ p: 2 }}>
          <Button
            onClick={() => {
              setMost(most + STEP);
            }}
          >
            {t('posts.list.more')}
          </Button>
        </Box>
      )}
    </Panel>
  );
}
