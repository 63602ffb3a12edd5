import { civilDayOfIsoDate } from '../../../../shared/domain/time/civilDay.ts';
import type { Candidate } from '../../../../shared/domain/community/drawRecords.ts';
import { householdKey } from './householdKey.ts';

const COLUMNS = {
  id: [
    'id',
    'name',
    'nickname',
    'member',
    'entry',
    '昵称',
    '姓名',
    '名字',
    '群昵称',
    '会员',
    '编号',
  ],
  weight: ['weight', 'tickets', 'chances', 'count', '权重', '次数', '份数', '抽奖次数', '机会'],
  household: ['household', 'phone', 'mobile', 'address', '手机', '手机号', '电话', '家庭', '地址'],
  joined: [
    'joined',
    'joinedat',
    'joinedon',
    'since',
    '入群时间',
    '入群日期',
    '加入时间',
    '加入日期',
  ],
} as const;
type Column = keyof typeof COLUMNS;

/** A row as a reader of delimited text gives it; `line` from 1. */
type Line = { readonly line: number; readonly cells: readonly string[]; readonly whole: boolean };

export type CandidateRows = {
  readonly candidates: readonly Candidate[];
  /** Rows that cannot be read, with the column at fault; `row` where cells are missing or too many. */
  readonly problems: readonly { readonly line: number; readonly column: Column | 'row' }[];
};

/**
 * Reads a table of people who take part: an id that may be published, and where there are such
 * columns chances (1 without), a household or phone, and the day of joining (2026-11-30). One column
 * that we know makes the first line a header; the id is then in the first column that is nothing
 * else, and where there is none, that is the only problem. A table without such a header is a list
 * of ids, in its first column, with chances in the second where that holds whole numbers.
 */
export function candidateRows(head: readonly string[], rows: readonly Line[]): CandidateRows {
  const places = placesOf(head);
  const taken = Object.values(places);
  const named = taken.some((place) => place >= 0);
  if (!named) Object.assign(places, { id: 0, weight: isWeight(head[1]) ? 1 : -1 });
  else if (places.id < 0) places.id = head.findIndex((_, place) => !taken.includes(place));
  if (places.id < 0) return { candidates: [], problems: [{ line: 1, column: 'id' }] };
  const lines = named ? rows : [{ line: 1, cells: head, whole: true }, ...rows];
  const candidates: Candidate[] = [];
  const problems: { line: number; column: Column | 'row' }[] = [];
  for (const { line, cells, whole } of lines) {
    const cell = (column: Column) => (cells[places[column]] ?? '').trim();
    const weight =
      cell('weight') === '' ? 1 : isWeight(cell('weight')) ? Number(cell('weight')) : null;
    const day = cell('joined').slice(0, 10).replaceAll(/[./]/gu, '-');
    const joined = day === '' ? null : civilDayOfIsoDate(day);
    if (!whole) problems.push({ line, column: 'row' });
    else if (cell('id') === '') problems.push({ line, column: 'id' });
    else if (weight === null) problems.push({ line, column: 'weight' });
    else if (joined === undefined) problems.push({ line, column: 'joined' });
    else {
      const household = householdKey(cell('household'));
      candidates.push({ id: cell('id'), weight, household, joined });
    }
  }
  return { candidates, problems };
}

function isWeight(text: string | undefined): boolean {
  return /^\s*\d{1,9}\s*$/u.test(text ?? '');
}

/** The place of each column; -1 for one that is not there. */
function placesOf(head: readonly string[]): Record<Column, number> {
  const words = head.map((word) => word.toLowerCase().replaceAll(/[\s_-]/gu, ''));
  const placeOf = (column: Column) => {
    const known: readonly string[] = COLUMNS[column];
    return words.findIndex((word) => known.includes(word));
  };
  return {
    id: placeOf('id'),
    weight: placeOf('weight'),
    household: placeOf('household'),
    joined: placeOf('joined'),
  };
}
