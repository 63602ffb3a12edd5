import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { X } from 'lucide-react';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { StatChip } from '../../../../shared/ui/StatChip.tsx';
import type { DataColumn } from '../../../../shared/ui/table/dataColumn.ts';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import { removeAnswer } from '../../data/answers/removeAnswer.ts';
import { ANSWERS_PATH } from '../../servicePlace.ts';
import { useProductName } from '../products/useProductName.ts';
import { useServiceText } from '../serviceText.ts';
import type { RegressionRow } from './regressionRow.ts';

/** The regression set, misses first; a message leads back to the desk. */
export function RegressionTable({ rows }: { readonly rows: readonly RegressionRow[] }) {
  const t = useServiceText();
  const format = useFormat();
  const act = useAct();
  const nameOf = useProductName();
  const wanted = ({ mark, today }: RegressionRow) => {
    if (mark.none) return t('answers.set.noProduct');
    const list = today.right.length > 0 ? today.right : today.wrong;
    const names = list.map((product) => nameOf(product).text).join(' · ');
    return today.right.length > 0 ? names : t('answers.set.not', { product: names });
  };
  const state = ({ today }: RegressionRow) => {
    const place = today.place === null ? '' : format.number(today.place);
    return (
      <StatChip tone={TONES[today.state]}>
        {t(`answers.set.states.${today.state}`, { place })}
      </StatChip>
    );
  };
  const columns: readonly DataColumn<RegressionRow>[] = [
    {
      id: 'message',
      head: t('answers.set.columns.message'),
      cell: ({ mark }) => <Line head>{mark.message}</Line>,
    },
    {
      id: 'wanted',
      head: t('answers.set.columns.wanted'),
      width: '50%',
      cell: (row) => <Line>{wanted(row)}</Line>,
    },
    {
      id: 'today',
      head: t('answers.set.columns.today'),
      width: '50%',
      cell: ({ today: { first } }) => (
        <Line>{first ? nameOf(first).text : t('answers.set.noProduct')}</Line>
      ),
    },
    { id: 'state', head: t('answers.set.columns.state'), width: 96, cell: state },
    {
      id: 'remove',
      head: '',
      width: 48,
      cell: ({ mark: { id, message } }) => (
        <IconButton
          size="small"
          aria-label={t('answers.set.remove', { message })}
          onClick={() => {
            void act(removeAnswer, { id }, { done: t('answers.set.removed') });
          }}
        >
          <X size={15} strokeWidth={1.7} aria-hidden />
        </IconButton>
      ),
    },
  ];
  return (
    <DataTable
      label={t('answers.set.title')}
      columns={columns}
      rows={rows}
      rowKey={({ mark }) => mark.id}
      rowHref={({ mark }) => `/${ANSWERS_PATH}?marked=${encodeURIComponent(mark.id)}`}
    />
  );
}

/** One line of a cell; the whole text is its title, and what is read aloud. */
function Line({ children, head = false }: { readonly children: string; readonly head?: boolean }) {
  return (
    <Box
      component="bdi"
      title={children}
      sx={{
        display: 'block',
        overflow: 'hidden',
        textOverflow: 'ellipsis',
        ...(head ? HEAD : CELL),
      }}
    >
      {children}
    </Box>
  );
}

/** A row's head is a link, which is as wide as its words. */
const HEAD = { maxWidth: { xs: 140, sm: 240, lg: 150, xl: 260 } } as const;
/** Beside the results a cell takes what width is left, whatever it says. */
const CELL = {
  maxWidth: { xs: 140, sm: 240, lg: 'none' },
  width: { lg: 0 },
  minWidth: { lg: '100%' },
} as const;
const TONES = { first: 'accent', third: 'neutral', miss: 'error', gone: 'warning' } as const;
