import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import {
  POST_STATES,
  type ActivityRow,
} from '../../../../shared/domain/community/activityRecords.ts';
import { useTyped } from '../../../../shared/ui/useTyped.ts';
import type { GroupChoice } from '../../data/book/groupChoices.ts';
import { useCommunityText } from '../communityText.ts';
import type { PostsSearch } from './postsSearch.ts';

type PostFiltersProps = {
  readonly search: PostsSearch;
  readonly change: (patch: Partial<PostsSearch>) => void;
  readonly groups: readonly GroupChoice[];
  readonly activities: readonly ActivityRow[];
};

/** Which posts are listed, and where candidates are looked for. */
export function PostFilters({ search, change, groups, activities }: PostFiltersProps) {
  const t = useCommunityText();
  const [text, type] = useTyped(search.text, (value) => {
    change({ text: value });
  });
  const select = (
    name: 'state' | 'group' | 'activity',
    options: readonly { readonly id: string; readonly name: string }[],
  ) => (
    <TextField
      select
      label={t(`posts.filter.${name}`)}
      value={options.some(({ id }) => id === search[name]) ? search[name] : ''}
      sx={{ width: { xs: '100%', sm: 180 } }}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      onChange={(event) => {
        change({ [name]: event.target.value });
      }}
    >
      <MenuItem value="">{t('posts.filter.all')}</MenuItem>
      {options.map((each) => (
        <MenuItem key={each.id} value={each.id}>
          <bdi>{each.name}</bdi>
        </MenuItem>
      ))}
    </TextField>
  );
  return (
    <Stack
      direction="row"
      role="group"
      aria-label={t('posts.filter.label')}
      sx={{ gap: 1, flexWrap: 'wrap' }}
    >
      {select(
        'state',
        POST_STATES.map((id) => ({ id, name: t(`posts.state.${id}`) })),
      )}
      {select('group', groups)}
      {select('activity', activities)}
      <TextField
        label={t('posts.filter.text')}
        value={text}
        sx={{ width: { xs: '100%', sm: 220 } }}
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { maxLength: 200 } }}
        onChange={(event) => {
          type(event.target.value);
        }}
      />
    </Stack>
  );
}
