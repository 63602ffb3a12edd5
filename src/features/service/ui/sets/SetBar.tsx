import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { X } from 'lucide-react';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import type { ConversationList } from '../../domain/desk/listTypes.ts';
import { eventsOf } from '../../domain/sets/conversationSet.ts';
import { levelsMark } from '../../domain/sets/levelsMark.ts';
import type { AskedSet } from '../../domain/sets/setParams.ts';
import { useServiceText } from '../serviceText.ts';
import { useSetWords } from './useSetWords.ts';

type SetBarProps = {
  readonly asked: AskedSet;
  /** What is listed; undefined while it is read. */
  readonly list: ConversationList | undefined;
  readonly onClear: () => void;
};

/** Which number the list is behind, how many it counts, and as of when. */
export function SetBar({ asked, list, onClear }: SetBarProps) {
  const t = useServiceText();
  const format = useFormat();
  const { set, live, draft, zone } = asked;
  const words = useSetWords({ live, draft });
  const events = eventsOf(set);
  const count = list?.events ?? null;
  const conversations =
    list && t('list.found', { count: list.found, n: format.number(list.found) });
  return (
    <Stack sx={{ gap: 1, mb: 2 }}>
      <Stack
        role="group"
        aria-label={t('sets.label')}
        direction="row"
        sx={{
          ...{ gap: 1.5, px: 2, py: 1, alignItems: 'center', flexWrap: 'wrap' },
          ...{ bgcolor: 'surface.selected', borderRadius: '10px', typography: 'body2' },
        }}
      >
        <Box sx={{ flex: 1, minWidth: 200 }}>
          <strong>
            <bdi>{words(set)}</bdi>
          </strong>
          <Box component="span" role="status" sx={{ display: 'block', color: 'ink.soft' }}>
            {conversations !== undefined &&
              (events === null || count === null
                ? conversations
                : t(`sets.events.${events}`, { count, n: format.number(count), conversations }))}
            {'at' in set && ` · ${t('sets.asOf', { instant: format.instant(set.at, zone) })}`}
          </Box>
        </Box>
        <Button startIcon={<X strokeWidth={1.6} aria-hidden />} onClick={onClear}>
          {t('sets.clear')}
        </Button>
      </Stack>
      {'mark' in set && set.mark !== levelsMark({ live, draft }) && (
        <Alert severity="warning">{t('sets.otherLevels')}</Alert>
      )}
    </Stack>
  );
}
