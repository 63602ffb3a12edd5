import Checkbox from '@mui/material/Checkbox';
import { Clock } from 'lucide-react';
import { memo } from 'react';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import type { ListedConversation } from '../../domain/desk/listTypes.ts';
import { useServiceText } from '../serviceText.ts';
import { Marked } from '../transcript/Marked.tsx';

type Props = {
  readonly row: ListedConversation;
  readonly chosen: boolean;
  readonly zone: string;
  /** Undefined while rows are not being selected. */
  readonly selected: boolean | undefined;
  /** Where rows are being selected; with Shift: all rows from the last one that was pressed. */
  readonly onSelect: ((row: ListedConversation, range: boolean) => void) | undefined;
};

/**
 * One conversation of the list: who with whom, when, and what was said. Its looks are `LIST_STYLE`; the
 * list itself is told which was clicked.
 */
export const ListRow = memo(function ListRow(props: Props) {
  const { row, chosen, zone, selected, onSelect } = props;
  const t = useServiceText();
  const format = useFormat();
  const who = row.customerWords || t('list.unknownCustomer');
  const by = row.agent || t(row.answered ? 'roles.agent' : 'list.nobody');
  const when = row.lastAt === null ? t('list.noTime') : format.instant(row.lastAt, zone);
  const { text, hits } = row.excerpt;
  return (
    <li>
      {selected !== undefined && (
        <Checkbox
          checked={selected}
          slotProps={{ input: { 'aria-label': t('desk.tags.choose', { id: row.id }) } }}
          sx={{ alignSelf: 'flex-start', ml: 1, mt: 0.25 }}
          onClick={(event) => {
            onSelect?.(row, event.shiftKey);
          }}
        />
      )}
      <button type="button" value={row.code} aria-current={chosen ? 'true' : undefined}>
        <span className="head">
          <span className="who">
            <bdi>{who}</bdi> · <bdi>{by}</bdi>
          </span>
          {row.waiting && (
            <span className="waiting">
              <Clock size={13} strokeWidth={1.9} aria-hidden />
              {t('list.waiting')}
            </span>
          )}
          {row.rating > 0 && <span>{t('list.rating', { rating: row.rating })}</span>}
          <span>{when}</span>
        </span>
        <span className="said">
          <Marked text={text === '' ? row.id : text} hits={hits} />
        </span>
        {row.tags.length > 0 && (
          <span className="tags">
            <bdi>{row.tags.join(' · ')}</bdi>
          </span>
        )}
      </button>
    </li>
  );
});
