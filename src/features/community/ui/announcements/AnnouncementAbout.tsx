import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import {
  MOST_TEXT,
  MOST_TITLE,
  type SavedAnnouncement,
} from '../../data/announcements/announcementSchema.ts';
import type { GroupChoice } from '../../data/book/groupChoices.ts';
import { useCommunityText } from '../communityText.ts';
import { GroupsField } from '../GroupsField.tsx';
import { DueField } from './DueField.tsx';
import { useTextSizes } from './useTextSizes.ts';

type AnnouncementAboutProps = {
  readonly draft: SavedAnnouncement;
  readonly zone: string;
  readonly groups: readonly GroupChoice[];
  /** It went to a group: its texts and its time stay. */
  readonly locked: boolean;
  readonly onChange: (patch: Partial<SavedAnnouncement>) => void;
};

/** Title, groups, time and texts, with how much of each platform's limit they take up. */
export function AnnouncementAbout(props: AnnouncementAboutProps) {
  const { draft, zone, groups, locked, onChange } = props;
  const t = useCommunityText();
  const sizesOf = useTextSizes(draft, zone, groups);
  const text = (language: 'en' | 'zh-CN') => {
    const { words, over } = sizesOf(language);
    return (
      <TextField
        multiline
        minRows={5}
        maxRows={16}
        label={t(`announcements.about.${language}`)}
        value={draft.text[language]}
        error={over}
        helperText={over ? t('announcements.about.over', { sizes: words }) : words}
        slotProps={{ htmlInput: { maxLength: MOST_TEXT, lang: language, readOnly: locked } }}
        onChange={(event) => {
          onChange({ text: { ...draft.text, [language]: event.target.value } });
        }}
      />
    );
  };
  return (
    <Panel title={t('announcements.about.title')}>
      {locked && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {t('announcements.about.locked')}
        </Alert>
      )}
      <Box
        sx={{ display: 'grid', gap: 2, pt: 0.5, gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' } }}
      >
        <TextField
          label={t('announcements.about.name')}
          value={draft.title}
          slotProps={{ htmlInput: { maxLength: MOST_TITLE } }}
          onChange={(event) => {
            onChange({ title: event.target.value });
          }}
        />
        <DueField
          dueAt={draft.dueAt}
          zone={zone}
          readOnly={locked}
          onChange={(dueAt) => {
            onChange({ dueAt });
          }}
        />
        <GroupsField
          label={t('announcements.about.groups')}
          groups={draft.groups}
          onChange={(chosen) => {
            onChange({ groups: [...chosen] });
          }}
        />
        <FormControlLabel
          control={<Checkbox checked={draft.state === 'ready'} />}
          label={t('announcements.about.ready')}
          onChange={(_event, ready) => {
            onChange({ state: ready ? 'ready' : 'draft' });
          }}
        />
        {text('en')}
        {text('zh-CN')}
      </Box>
      <Typography variant="body2" sx={{ color: 'ink.soft', mt: 1.5 }}>
        {t('announcements.about.variables')} {t('announcements.about.limits')}
        {groups.length === 0 && ` ${t('announcements.noGroups')}`}
      </Typography>
    </Panel>
  );
}
