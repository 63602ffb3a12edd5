import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { FormDialog } from '../../../../shared/ui/FormDialog.tsx';
import { useActivities } from '../../data/activities/useActivities.ts';
import type { GroupChoice } from '../../data/book/groupChoices.ts';
import { isLink, MOST_AUTHOR, MOST_LINK, MOST_POST } from '../../data/posts/postSchema.ts';
import { collectPost } from '../../data/posts/postWrites.ts';
import { instantOfLocalMinute, localMinute } from '../../domain/announcements/localMinute.ts';
import { postActivities } from '../../domain/posts/postActivities.ts';
import { useCommunityText } from '../communityText.ts';
import { ActivityField } from './ActivityField.tsx';
import { CustomerField } from './CustomerField.tsx';
import { usePostRefusal } from './usePostRefusal.ts';

type TypePostDialogProps = {
  readonly groups: readonly GroupChoice[];
  readonly zone: string;
  readonly onClose: () => void;
};

/** Takes down what a customer told elsewhere: in another app, by voice, in the shop. */
export function TypePostDialog({ groups, zone, onClose }: TypePostDialogProps) {
  const t = useCommunityText();
  const format = useFormat();
  const act = useAct();
  const refused = usePostRefusal();
  const { db } = useWorkspace();
  const activities = useActivities(db);
  const [{ now, request }] = useState(() => ({ now: Date.now(), request: crypto.randomUUID() }));
  const [text, setText] = useState('');
  const [link, setLink] = useState('');
  const [author, setAuthor] = useState('');
  const [customer, setCustomer] = useState('');
  const [group, setGroup] = useState('');
  const [activity, setActivity] = useState('');
  const [day, setDay] = useState(() => localMinute(now, zone).slice(0, 10));
  // Of today now, of another day its noon: nobody knows the minute.
  const isToday = day === localMinute(now, zone).slice(0, 10);
  const toldAt = isToday ? now : instantOfLocalMinute(`${day}T12:00`, zone);
  const badLink = link.trim() !== '' && !isLink(link.trim());
  const nothing = text.trim() === '' && link.trim() === '';
  const { fitting, others } = postActivities(
    activities ?? [],
    group,
    format.civilDayAt(toldAt ?? now, zone),
  );
  const save = async () => {
    if (toldAt === null) return;
    const post = { id: `post:${request}`, group, message: '', author, customer, text, link };
    const done = t('posts.collect.done');
    if (await act(collectPost, { ...post, activity, toldAt }, { done, refused })) onClose();
  };
  const field = (label: string, value: string, most: number, set: (value: string) => void) => ({
    ...{ label, value, slotProps: { htmlInput: { maxLength: most } } },
    onChange: (event: { readonly target: { readonly value: string } }) => {
      set(event.target.value);
    },
  });
  return (
    <FormDialog
      title={t('posts.type.title')}
      submit={t('posts.type.save')}
      disabled={nothing || badLink || toldAt === null || toldAt > now}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <TextField
        {...field(t('posts.collect.text'), text, MOST_POST, setText)}
        autoFocus
        multiline
        minRows={3}
        maxRows={8}
        sx={{ mt: 0.5 }}
      />
      <TextField
        {...field(t('posts.type.link'), link, MOST_LINK, setLink)}
        error={badLink}
        helperText={badLink ? t('posts.type.linkWrong') : undefined}
      />
      <TextField {...field(t('posts.type.author'), author, MOST_AUTHOR, setAuthor)} />
      <CustomerField customer={customer} onChange={setCustomer} />
      <TextField
        type="date"
        label={t('posts.type.day')}
        value={day}
        error={toldAt === null || toldAt > now}
        slotProps={{ inputLabel: { shrink: true } }}
        onChange={(event) => {
          setDay(event.target.value);
        }}
      />
      {groups.length > 0 && (
        <TextField
          select
          label={t('posts.type.group')}
          value={group}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          onChange={(event) => {
            setGroup(event.target.value);
          }}
        >
          <MenuItem value="">{t('posts.type.noGroup')}</MenuItem>
          {groups.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              <bdi>{name}</bdi>
            </MenuItem>
          ))}
        </TextField>
      )}
      <ActivityField activities={[...fitting, ...others]} value={activity} onChange={setActivity} />
    </FormDialog>
  );
}
