import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import Box from '@mui/material/Box';
import { useState } from 'react';
import type { AnnouncementRow } from '../../../../shared/domain/community/activityRecords.ts';
import type { Language } from '../../../../shared/i18n/language.ts';
import { useLanguage } from '../../../../shared/i18n/useLanguage.ts';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { useNow } from '../../../../shared/ui/useNow.ts';
import type { SavedAnnouncement } from '../../data/announcements/announcementSchema.ts';
import type { GroupChoice } from '../../data/book/groupChoices.ts';
import { useCommunityText } from '../communityText.ts';
import { SendPreview } from './SendPreview.tsx';
import { SendTable, type Sending } from './SendTable.tsx';
import { useFilledText } from './useFilledText.ts';

type SendPanelProps = {
  readonly row: AnnouncementRow;
  readonly draft: SavedAnnouncement;
  /** What the form shows is what is stored. */
  readonly saved: boolean;
  readonly zone: string;
  readonly groups: readonly GroupChoice[];
};

/** What each group gets in a language, to be copied and marked as sent. */
export function SendPanel({ row, draft, saved, zone, groups }: SendPanelProps) {
  const t = useCommunityText();
  const own = useLanguage();
  const now = useNow();
  const filled = useFilledText(zone);
  const [chosen, setChosen] = useState<Language | null>(null);
  const other = own === 'en' ? 'zh-CN' : 'en';
  // Until somebody says otherwise, the reader's own language, but for texts that only the other has.
  const language = chosen ?? (draft.text[own] === '' && draft.text[other] !== '' ? other : own);
  const known = new Map(groups.map((group) => [group.id, group]));
  const sendings = draft.groups.map((id): Sending => {
    const name = known.get(id)?.name ?? id;
    return {
      ...{ id, name, platform: known.get(id)?.platform ?? null },
      text: filled(draft, language, name, now),
      sent: row.sent.filter(({ group }) => group === id),
    };
  });
  const hint = !saved
    ? t('announcements.send.unsaved')
    : row.state !== 'ready'
      ? t('announcements.send.notReady')
      : draft.text[language] === ''
        ? t('announcements.send.noText')
        : '';
  return (
    <Panel
      title={t('announcements.send.title')}
      subtitle={t('announcements.send.subtitle')}
      padded={false}
    >
      <Box sx={{ px: 2, pb: 2, display: 'grid', gap: 1.5, justifyItems: 'start' }}>
        <ToggleButtonGroup
          exclusive
          aria-label={t('announcements.send.language')}
          value={language}
          onChange={(_event, value: unknown) => {
            if (value === 'en' || value === 'zh-CN') setChosen(value);
          }}
        >
          <ToggleButton value="en">{t('announcements.language.en')}</ToggleButton>
          <ToggleButton value="zh-CN">{t('announcements.language.zh-CN')}</ToggleButton>
        </ToggleButtonGroup>
        {hint !== '' && (
          <Typography variant="body2" sx={{ color: 'ink.soft' }}>
            {hint}
          </Typography>
        )}
      </Box>
      <SendTable
        sendings={sendings}
        announcement={row.id}
        seen={row.at}
        language={language}
        zone={zone}
        canCopy={saved}
        canMark={saved && row.state === 'ready'}
      />
      {sendings.length > 0 && <SendPreview sendings={sendings} language={language} />}
    </Panel>
  );
}
