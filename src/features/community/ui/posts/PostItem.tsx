import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';
import type {
  ExperiencePostRow,
  PostState,
} from '../../../../shared/domain/community/activityRecords.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { StatChip, type ChipTone } from '../../../../shared/ui/StatChip.tsx';
import { groupAddress } from '../../communityPlace.ts';
import { activityAddress } from '../activities/activityAddress.ts';
import { useCommunityText } from '../communityText.ts';
import { MemberName } from '../MemberName.tsx';
import { MessageText } from '../MessageText.tsx';
import { PostButtons } from './PostButtons.tsx';
import type { PostNames } from './postNames.ts';

const TONES: Readonly<Record<PostState, ChipTone>> = {
  collected: 'info',
  featured: 'accent',
  declined: 'neutral',
};

type PostItemProps = {
  readonly post: ExperiencePostRow;
  readonly names: PostNames;
  readonly zone: string;
};

/** One post: who told what, where it comes from, what is to be done with it. */
export function PostItem({ post, names, zone }: PostItemProps) {
  const t = useCommunityText();
  const format = useFormat();
  const { id, group, message, author, customer, text, link, activity, state, toldAt, note } = post;
  const key = message === '' ? id : message;
  return (
    <Box
      component="li"
      sx={{ px: 2, py: 1.5, listStyle: 'none', borderTop: 1, borderColor: 'line.hair' }}
    >
      <Stack
        direction="row"
        sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap', color: 'ink.soft', mb: 0.5 }}
      >
        <StatChip tone={TONES[state]}>{t(`posts.state.${state}`)}</StatChip>
        <Typography variant="caption" component="span">
          {author === '' ? (
            t('posts.somebody')
          ) : (
            <MemberName name={author} subject={`post:${key}`} />
          )}
          {' · '}
          {format.instant(toldAt, zone)}
        </Typography>
        {message === '' && <StatChip>{t('posts.typedIn')}</StatChip>}
        {group !== '' && (
          <Link component={RouterLink} to={groupAddress(group)} variant="caption">
            <bdi>{t('posts.list.group', { name: names.group(group) })}</bdi>
          </Link>
        )}
        {activity !== '' && (
          <Link component={RouterLink} to={activityAddress(activity)} variant="caption">
            <bdi>{t('posts.list.activity', { name: names.activity(activity) })}</bdi>
          </Link>
        )}
      </Stack>
      {text !== '' && (
        <Box sx={{ typography: 'body2' }}>
          <MessageText id={key} text={text} author={author} isStaff={false} />
        </Box>
      )}
      {link !== '' && !text.includes(link) && (
        <Typography variant="body2" component="bdi" sx={{ overflowWrap: 'anywhere' }}>
          {link}
        </Typography>
      )}
      <Typography
        variant="caption"
        component="p"
        sx={{ color: 'ink.soft', mt: 0.5, overflowWrap: 'anywhere' }}
      >
        {customer === '' ? t('posts.list.noCustomer') : t('posts.list.customer', { customer })}
        {note !== '' && ` · ${t('posts.list.note', { note })}`}
        {' · '}
        {t('posts.list.by', {
          name: post.by === '' ? t('queue.somebody') : post.by,
          when: format.instant(post.at, zone),
        })}
      </Typography>
      <PostButtons post={post} />
    </Box>
  );
}
