import type { BuiltTable } from '../../../shared/domain/facts/columnBuilders.ts';
import { UNKNOWN_BIRTH_YEAR } from '../../../shared/domain/facts/factTables.ts';
import { missingColumn } from '../../../shared/domain/facts/missingColumn.ts';
import { textAt } from '../../../shared/domain/facts/textAt.ts';
import { minorDigits } from '../../../shared/domain/money/currencies.ts';
import { maskContact, type ContactKind } from '../../../shared/domain/privacy/maskContact.ts';
import { maskPersonalData } from '../../../shared/domain/privacy/maskPersonalData.ts';
import { isoDateOfCivilDay } from '../../../shared/domain/time/civilDay.ts';
import { MS_PER_DAY } from '../../../shared/domain/time/zoneTable.ts';
import { flagWord } from './flagWords.ts';
import type { TargetField } from './importFields.ts';
import type { PreviewRow } from './importTypes.ts';
import { firstCharacters } from './values/firstCharacters.ts';
import type { LocalClock } from './values/localClock.ts';

/** Columns of people, by table; a product's name is nobody's. */
const PERSONAL: Readonly<Record<string, Readonly<Partial<Record<TargetField, ContactKind>>>>> = {
  orderLines: {
    customer: 'id',
    customerName: 'name',
    customerEmail: 'email',
    customerPhone: 'phone',
  },
  customers: { customer: 'id', name: 'name', email: 'email', phone: 'phone', referrer: 'id' },
  products: {},
  events: { customer: 'id', visitor: 'id', referrer: 'id' },
  shipments: {},
  returns: { customer: 'id' },
  reviews: { customer: 'id' },
  exposures: { customer: 'id', visitor: 'id' },
  outsideScores: { customer: 'id' },
  openingPoints: { member: 'id' },
  pointsHistory: { member: 'id' },
  messages: { customer: 'id', author: 'name' },
  conversations: { customer: 'id', assignee: 'name' },
  authors: { author: 'name', name: 'name', email: 'email' },
  surveyAnswers: { customer: 'id', agent: 'name' },
  groups: { owner: 'name' },
  groupMembers: { author: 'name', name: 'name', customer: 'id', invitedBy: 'name' },
  groupReports: { author: 'name', reporter: 'name' },
  groupStatistics: { owner: 'name' },
};

/** Columns of pieces and points, which are shown without the decimals of their longest number. */
const PIECES: ReadonlySet<string> = new Set([
  'quantity',
  'stock',
  'pictures',
  'description',
  'otherDescription',
  'sizes',
  'promiseDays',
  'questions',
  'answeredQuestions',
  'pointsUsed',
  'points',
  'balance',
  'nps',
  'csat',
  'ces',
  'groups',
  'newGroups',
  'groupsWithMessages',
  'members',
  'newMembers',
  'leftMembers',
  'membersWithMessages',
  'messages',
]);

/** Flag columns that hold a small number instead of a word; 0 where there is none. */
const COUNTED: ReadonlySet<string> = new Set(['rating', 'position', 'csatScale', 'cesScale']);

/** Letters of a text that are shown. */
const TEXT_LENGTH = 80;

/** The first rows of a table as they will be stored, in words; what is personal is masked. */
export function previewRows(
  table: BuiltTable,
  count: number,
  valueOf: (dictionary: string, code: number) => string,
  clock: LocalClock,
): PreviewRow[] {
  return Array.from({ length: Math.min(count, table.rows) }, (_, row) => {
    const shown: Record<string, string> = {};
    for (const name of shownColumns(table)) {
      const text = cellText(table, name, row, valueOf, clock);
      if (text !== '') shown[name] = text;
    }
    return shown;
  });
}

/** The columns that have values; of events also the type, which is not kept where all are views. */
function shownColumns({ table, columns }: BuiltTable): string[] {
  return Object.keys(table.columns).filter(
    (name) => columns.has(name) || (table.name === 'events' && name === 'type'),
  );
}

function cellText(
  { table, columns }: BuiltTable,
  name: string,
  row: number,
  valueOf: (dictionary: string, code: number) => string,
  clock: LocalClock,
): string {
  const definition = table.columns[name];
  if (!definition) return '';
  const data = columns.get(name) ?? missingColumn(definition.type, row + 1);
  if (data.type === 'text') return beginning(maskPersonalData(textAt(data, row)));
  const value = data.values[row] ?? NaN;
  if (Number.isNaN(value)) return '';
  switch (data.type) {
    case 'code': {
      if (definition.type !== 'code') return '';
      const text = valueOf(definition.dictionary, value);
      const personal = Object.entries(PERSONAL[table.name] ?? {}).find(([field]) => field === name);
      return personal ? maskContact(text, personal[1]) : text;
    }
    case 'instant':
      return name === 'birthday' ? birthdayText(value) : localText(clock.localAt(value));
    case 'decimal':
      // The column's scale is that of its longest number; prices are shown with cents at least.
      return shortened(decimalText(value, data.scale), PIECES.has(name) ? 0 : 2);
    case 'money': {
      const currencies = columns.get('currency');
      const code = currencies?.type === 'code' ? (currencies.values[row] ?? -1) : -1;
      return decimalText(value, minorDigits(valueOf('orderLines.currency', code)));
    }
    case 'flag':
      if (COUNTED.has(name)) return value === 0 ? '' : String(value);
      return flagWord(table.name, name, value) ?? '';
  }
}

function beginning(text: string): string {
  const start = firstCharacters(text.replace(/\s+/gu, ' '), TEXT_LENGTH);
  return start.length < text.length ? `${start}…` : start;
}

/** '2024-03-01 10:15:30', by the clocks of the plan's zone. */
function localText(localMs: number): string {
  const day = Math.floor(localMs / MS_PER_DAY);
  const time = new Date(localMs).toISOString().slice(11, 19);
  return `${isoDateOfCivilDay(day)} ${time}`;
}

/** '1990-05-04', or '05-04' where the year is not known. */
function birthdayText(instant: number): string {
  const date = isoDateOfCivilDay(instant / MS_PER_DAY);
  return date.startsWith(String(UNKNOWN_BIRTH_YEAR)) ? date.slice(5) : date;
}

/** The number without the zeros at its end, beyond so many decimals. */
function shortened(decimal: string, decimals: number): string {
  const mark = decimal.indexOf('.');
  if (mark < 0) return decimal;
  let end = decimal.length;
  while (end > mark + 1 + decimals && decimal[end - 1] === '0') end--;
  return decimal.slice(0, end === mark + 1 ? mark : end);
}

/** units × 10^-scale with as many decimals as the scale says. */
function decimalText(units: number, scale: number): string {
  const sign = units < 0 ? '-' : '';
  const digits = String(Math.abs(units)).padStart(scale + 1, '0');
  if (scale === 0) return sign + digits;
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
