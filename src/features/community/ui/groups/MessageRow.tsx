import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Flag } from 'lucide-react';
import { useMemo } from 'react';
import { personalInMessage } from '../../../../shared/domain/privacy/personalInMessage.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { StatChip } from '../../../../shared/ui/StatChip.tsx';
import type { ListedMessage } from '../../domain/health/healthTypes.ts';
import { useCommunityText } from '../communityText.ts';
import { MemberName } from '../MemberName.tsx';
import { MessageText } from '../MessageText.tsx';

type Props = {
  readonly message: ListedMessage;
  readonly zone: string;
  readonly onReport: () => void;
  readonly onCollect: () => void;
};

/** One message of a group, with what came of it. */
export function MessageRow({ message, zone, onReport, onCollect }: Props) {
  const t = useCommunityText();
  const format = useFormat();
  const { key, at, author, authorName, isStaff, isNotice, body, outcome, reports } = message;
  const isPersonal = useMemo(
    () =>
      personalInMessage(body, { role: isStaff ? 'agent' : 'customer', author: authorName }).length >
      0,
    [body, isStaff, authorName],
  );
  return (
    <Box
      component="li"
      sx={{ px: 2, py: 1, listStyle: 'none', borderTop: 1, borderColor: 'line.hair' }}
    >
      <Stack
        direction="row"
        sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap', color: 'ink.soft' }}
      >
        <Typography variant="caption" component="span">
          {isNotice ? (
            t('groups.messages.notice')
          ) : (
            <MemberName name={authorName} isStaff={isStaff} subject={`author:${author}`} />
          )}
          {' · '}
          {at === null ? t('groups.messages.noTime') : format.instant(at, zone)}
        </Typography>
        {isStaff && <StatChip>{t('groups.members.staff')}</StatChip>}
        {outcome === 'breach' && <StatChip tone="error">{t('groups.messages.breach')}</StatChip>}
        {reports > 0 && (
          <StatChip tone="warning">
            {t('groups.messages.reported', { count: reports, n: format.number(reports) })}
          </StatChip>
        )}
        {!isStaff && !isNotice && (
          <Stack direction="row" sx={{ ml: 'auto' }}>
            <Button
              variant="text"
              aria-label={t('posts.ofThis', {
                action: t('posts.collect.open'),
                text: beginning(body),
              })}
              onClick={onCollect}
            >
              {t('posts.collect.open')}
            </Button>
            <Button
              variant="text"
              startIcon={<Flag size={14} aria-hidden />}
              aria-label={t('groups.messages.reportThis', { text: beginning(body) })}
              onClick={onReport}
            >
              {t('groups.messages.report')}
            </Button>
          </Stack>
        )}
      </Stack>
      <Box sx={{ typography: 'body2' }}>
        <MessageText id={key} text={body} author={authorName} isStaff={isStaff} />
      </Box>
    </Box>
  );

  function beginning(words: string): string {
    const masked = isPersonal ? '' : Array.from(words).slice(0, 24).join('');
    return masked === '' && at !== null ? format.instant(at, zone) : masked;
  }
}
