import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Checkbox from '@mui/material/Checkbox';
import { Clock } from 'lucide-react';
import { memo } from 'react';
import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import { maskPersonalData } from '../../../../shared/domain/privacy/maskPersonalData.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import type { ListedConversation } from '../../domain/desk/listTypes.ts';
import { useServiceText } from '../serviceText.ts';
import { Marked } from '../transcript/Marked.tsx';

type Props = {
  readonly row: ListedConversation;
  /** The customer in words, masked; '' while they are read. */
  readonly customer: string;
  readonly chosen: boolean;
  readonly zone: string;
  /** Undefined while rows are not being selected. */
  readonly selected: boolean | undefined;
  /** With Shift: all rows from the last one that was pressed. */
  readonly onSelect: (range: boolean) => void;
  readonly onChoose: () => void;
};

/** One conversation of the list: who with whom, when, and what was said. */
export const ListRow = memo(function ListRow(props: Props) {
  const { row, customer, chosen, zone, selected, onSelect, onChoose } = props;
  const t = useServiceText();
  const format = useFormat();
  const who = row.customer === MISSING_CODE ? t('list.unknownCustomer') : customer;
  const by = row.agent || t(row.answered ? 'roles.agent' : 'list.nobody');
  const when = row.lastAt === null ? t('list.noTime') : format.instant(row.lastAt, zone);
  const masked = maskPersonalData(row.excerpt.text);
  // Masking keeps no places: where it changed something, nothing is marked.
  const hits = masked === row.excerpt.text ? row.excerpt.hits : [];
  return (
    <Box component="li" sx={{ display: 'flex', borderTop: 1, borderColor: 'line.hair' }}>
      {selected !== undefined && (
        <Checkbox
          checked={selected}
          slotProps={{ input: { 'aria-label': t('desk.tags.choose', { id: row.id }) } }}
          sx={{ alignSelf: 'flex-start', ml: 1, mt: 0.25 }}
          onClick={(event) => {
            onSelect(event.shiftKey);
          }}
        />
      )}
      <ButtonBase
        aria-current={chosen ? 'true' : undefined}
        onClick={onChoose}
        sx={{
          display: 'block',
          width: '100%',
          minWidth: 0,
          px: 2,
          py: 0.875,
          textAlign: 'left',
          bgcolor: chosen ? 'surface.selected' : 'transparent',
          boxShadow: chosen ? 'inset 2px 0 0 var(--mui-palette-primary-main)' : 'none',
          '&:hover': { bgcolor: chosen ? 'surface.selected' : 'surface.hover' },
          '&:focus-visible': { outline: 2, outlineColor: 'primary.main', outlineOffset: -2 },
        }}
      >
        <Box
          component="span"
          sx={{
            display: 'flex',
            gap: 1,
            alignItems: 'center',
            typography: 'caption',
            color: 'ink.soft',
          }}
        >
          <Box
            component="span"
            sx={{
              flex: 1,
              minWidth: 0,
              overflow: 'hidden',
              textOverflow: 'ellipsis',
              whiteSpace: 'nowrap',
            }}
          >
            <bdi>{who}</bdi> · <bdi>{by}</bdi>
          </Box>
          {row.waiting && (
            <Box component="span" sx={{ display: 'inline-flex', gap: 0.5, color: 'warning.main' }}>
              <Clock size={13} strokeWidth={1.9} aria-hidden />
              {t('list.waiting')}
            </Box>
          )}
          {row.rating > 0 && <span>{t('list.rating', { rating: row.rating })}</span>}
          <span>{when}</span>
        </Box>
        <Box
          component="span"
          sx={{
            display: '-webkit-box',
            WebkitLineClamp: 2,
            WebkitBoxOrient: 'vertical',
            overflow: 'hidden',
            typography: 'body2',
            color: 'ink.strong',
            overflowWrap: 'anywhere',
          }}
        >
          <Marked text={masked === '' ? row.id : masked} hits={hits} />
        </Box>
        {row.tags.length > 0 && (
          <Box
            component="span"
            sx={{
              display: 'block',
              typography: 'caption',
              color: 'ink.soft',
              overflowWrap: 'anywhere',
            }}
          >
            <bdi>{row.tags.join(' · ')}</bdi>
          </Box>
        )}
      </ButtonBase>
    </Box>
  );
});
