import { RETURN_LISTS, type ReturnsReport } from '../../domain/returns/returnTypes.ts';
import { Choice } from '../Choice.tsx';
import { ChosenRows } from '../list/ChosenRows.tsx';
import { ListBar } from '../list/ListBar.tsx';
import { MonthChoice } from '../list/MonthChoice.tsx';
import { ALL_LINES, type ChangeReturns, type ReturnsSearch } from './returnsSearch.ts';
import type { ReturnWords } from './useReturnWords.ts';

type Props = {
  readonly report: ReturnsReport;
  readonly search: ReturnsSearch;
  readonly change: ChangeReturns;
  readonly words: ReturnWords;
};

/** Which lines or cases are listed. */
export function ListChoice({ report, search, change, words }: Props) {
  const { t } = words;
  const { list, by, group, month } = search;
  const chosen =
    group === null
      ? null
      : words.group(
          by,
          report.groups.find(({ key }) => key === group) ?? { key: group, name: group },
        );
  return (
    <ListBar>
      <Choice
        label={t('returns.list.show')}
        value={list}
        values={RETURN_LISTS}
        words={(each) => t(`returns.list.lists.${each}`)}
        onChange={(each) => {
          change({ list: each, ...ALL_LINES }, 'push');
        }}
      />
      {list === 'lines' && (
        <MonthChoice
          label={t('returns.list.month')}
          month={month}
          months={report.months.map(({ firstDay }) => firstDay)}
          onChange={(chosenMonth) => {
            change({ month: chosenMonth });
          }}
        />
      )}
      {list === 'lines' && chosen !== null && (
        <ChosenRows
          chosen={t('returns.list.chosen', { by: t(`returns.ask.groups.${by}`), name: chosen })}
          clear={t('returns.list.clear')}
          onClear={() => {
            change({ group: null }, 'push');
          }}
        />
      )}
    </ListBar>
  );
}
