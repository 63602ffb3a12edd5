import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useRef, type RefObject } from 'react';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { useAfterPaint } from '../../../../shared/ui/useAfterPaint.ts';
import type { ListedConversation } from '../../domain/desk/listTypes.ts';
import { conversationsSearch, type ConversationsSearch } from '../conversationsSearch.ts';
import { useServiceText } from '../serviceText.ts';
import { SelectionBar } from '../tags/SelectionBar.tsx';
import { useSelection } from '../tags/useSelection.ts';
import { ListPager } from './ListPager.tsx';
import { ListRow } from './ListRow.tsx';
import { LIST_STYLE } from './listStyle.ts';
import { SearchBox } from './SearchBox.tsx';
import type { ShownList } from './useConversationList.ts';
import { useRowsInSight } from './useRowsInSight.ts';
import type { ChangeSearch } from './useTypedSearch.ts';

type Props = {
  readonly list: ShownList;
  readonly search: ConversationsSearch;
  readonly change: ChangeSearch;
  readonly type: (text: string) => void;
  /** IANA zone of the shop. */
  readonly zone: string;
  /** Conversations that there are. */
  readonly all: number;
  /** Tags that there are. */
  readonly tags: readonly string[];
  readonly box: RefObject<HTMLInputElement | null>;
};

/** Conversations that filters and search let through, the chosen one marked. */
export function ConversationListPanel(props: Props) {
  const { list, search, change, type, zone, all, tags, box } = props;
  const t = useServiceText();
  const format = useFormat();
  const { data, error, busy, retry } = list;
  const selection = useSelection(data?.rows ?? []);
  // The rows in sight go first.
  const later = useAfterPaint(data?.rows);
  const drawn = useRef<HTMLUListElement>(null);
  const seen = useRowsInSight(drawn, later);
  const rows = later === data?.rows ? data?.rows : inSight(data?.rows, later, seen);
  return (
    <Panel padded={false} busy={busy}>
      <SearchBox text={search.search} whole={search.whole} type={type} change={change} box={box} />
      <Stack direction="row" sx={{ px: 2, pb: 1, gap: 1, alignItems: 'center' }}>
        <Box role="status" sx={{ flex: 1, typography: 'caption', color: 'ink.soft' }}>
          {data && (
            <>
              {data.found === all
                ? t('list.found', { count: data.found, n: format.number(data.found) })
                : t('list.ofAll', { found: format.number(data.found), all: format.number(all) })}
              {data.messages !== null &&
                ` · ${t('list.hits', { count: data.messages, n: format.number(data.messages) })}`}
            </>
          )}
        </Box>
        <Button
          size="small"
          aria-pressed={selection.on}
          onClick={selection.on ? selection.end : selection.start}
        >
          {t(selection.on ? 'desk.tags.done' : 'desk.tags.select')}
        </Button>
      </Stack>
      {selection.on && data && (
        <SelectionBar
          selection={selection}
          rows={data.rows}
          found={data.found}
          asked={list.asked}
          known={tags}
        />
      )}
      {error ? (
        <FailedCard onRetry={retry} />
      ) : !data ? (
        <LoadingRows rows={10} />
      ) : data.rows.length === 0 ? (
        <Stack sx={{ px: 2, pb: 2, gap: 1.5, alignItems: 'flex-start' }}>
          <Typography variant="body2">{t('list.nothing')}</Typography>
          <Button
            onClick={() => {
              change(conversationsSearch.parse({}));
            }}
          >
            {t('list.reset')}
          </Button>
        </Stack>
      ) : (
        <>
          <Box
            component="ul"
            ref={drawn}
            aria-label={t('list.title')}
            sx={LIST_STYLE}
            onClick={({ target }) => {
              const button = target instanceof Element ? target.closest('button') : null;
              if (!button) return;
              const conversation = Number(button.value);
              change({ conversation }, search.conversation < 0 ? 'push' : 'replace');
            }}
          >
            {rows?.map((row, place) => (
              <ListRow
                // A row has no state: another page's rows take these places, which costs less than new ones.
                key={place}
                row={row}
                chosen={row.code === search.conversation}
                zone={zone}
                selected={selection.on ? selection.chosen.has(row.id) : undefined}
                onSelect={selection.on ? selection.toggle : undefined}
              />
            ))}
          </Box>
          <ListPager page={search.page} found={data.found} change={change} />
        </>
      )}
    </Panel>
  );
}

/** The newest rows as far as a window shows them, then those of before. */
function inSight(
  now: readonly ListedConversation[] | undefined,
  before: readonly ListedConversation[] | undefined,
  seen: number,
): readonly ListedConversation[] | undefined {
  if (!now || !before) return now;
  return [...now.slice(0, seen), ...before.slice(seen, now.length)];
}
