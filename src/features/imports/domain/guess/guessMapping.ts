import {
  REQUIRED_FIELDS,
  TARGET_FIELDS,
  type ImportKind,
  type TargetField,
} from '../importFields.ts';
import type { ImportPlan } from '../importTypes.ts';
import { FIELD_WORDS } from './fieldWords.ts';
import { nameQuestions } from './nameQuestions.ts';
import { columnValues, headWords, type TableHead } from './tableHead.ts';
import { fitsShape, type ValueShape } from './valueShapes.ts';

/** What the values of a field look like, where that can contradict a header. */
const SHAPES: Readonly<Partial<Record<TargetField, ValueShape>>> = {
  placedAt: 'date',
  placedDate: 'date',
  placedTime: 'time',
  createdAt: 'date',
  birthday: 'birthday',
  at: 'date',
  launchedAt: 'date',
  shippedAt: 'date',
  promisedAt: 'date',
  deliveredAt: 'date',
  requestedAt: 'date',
  resolvedAt: 'date',
  type: 'event',
  cost: 'number',
  stock: 'number',
  promiseDays: 'number',
  questions: 'number',
  answeredQuestions: 'number',
  quantity: 'number',
  unitPrice: 'number',
  amount: 'number',
  position: 'number',
  score: 'number',
  tax: 'number',
  shipping: 'number',
  discount: 'number',
  paidWithPoints: 'number',
  pointsUsed: 'number',
  points: 'number',
  balance: 'number',
  earnedAt: 'date',
  pendingUntil: 'date',
  expiresAt: 'date',
  joinedAt: 'date',
  leftAt: 'date',
  groups: 'number',
  newGroups: 'number',
  groupsWithMessages: 'number',
  members: 'number',
  newMembers: 'number',
  leftMembers: 'number',
  membersWithMessages: 'number',
  messages: 'number',
  price: 'number',
  customerEmail: 'email',
  email: 'email',
  nps: 'answer',
  csat: 'answer',
  ces: 'answer',
};

type Match = (header: string, word: string) => boolean;

/** What makes something else of the thing before it: a customer's name is no customer number. */
const OF_IT: ReadonlySet<string> = new Set(['name', 'type', 'tier', 'tag', 'tags', '称']);

/** A word inside a header that is not much longer: 'totalamountusd', '商品单价元'. */
const isPart: Match = (header, word) =>
  word.length >= (/^[a-z]/.test(word) ? 6 : 3) &&
  header.includes(word) &&
  header.length - word.length <= 4 &&
  !OF_IT.has(header.replace(word, ''));

const MATCHES: readonly Match[] = [(header, word) => header === word, isPart];

type Mapping = (TargetField | null)[];

/**
 * Which column is which field, by the headers in English and Chinese, checked against what the
 * columns hold; then, for what is needed and still missing, by what the columns hold alone.
 */
export function guessMapping(kind: ImportKind, head: TableHead): ImportPlan['mapping'] {
  const mapping: Mapping = head.headers.map(() => null);
  const words = headWords(head);
  for (const isMatch of MATCHES) {
    for (const field of TARGET_FIELDS[kind]) {
      if (mapping.includes(field)) continue;
      const names = FIELD_WORDS[kind][field]?.split(' ') ?? [];
      const column = findColumn(head, { mapping, words, names, shape: SHAPES[field] }, isMatch);
      if (column >= 0) mapping[column] = field;
    }
  }
  if (kind === 'orders') {
    splitDateAndTime(mapping, head);
    addByContent(mapping, head);
  }
  if (kind === 'messages') nameConversation(mapping, head);
  if (kind === 'groups') tellLanguage(mapping, head);
  return kind === 'surveyAnswers' ? nameQuestions(mapping, head) : mapping;
}

type Search = {
  readonly mapping: Mapping;
  readonly words: readonly string[];
  readonly names: readonly string[];
  readonly shape: ValueShape | undefined;
};

/** The free column with the surest name whose values fit; −1 where there is none. */
function findColumn(
  head: TableHead,
  { mapping, words, names, shape }: Search,
  isMatch: Match,
): number {
  for (const name of names) {
    const column = words.findIndex(
      (word, i) =>
        mapping[i] === null &&
        isMatch(word, name) &&
        (shape === undefined || fitsShape(columnValues(head, i), shape)),
    );
    if (column >= 0) return column;
  }
  return -1;
}

/** A date without time beside a column of times is half of the moment. */
function splitDateAndTime(mapping: Mapping, head: TableHead): void {
  const date = mapping.indexOf('placedAt');
  const time = mapping.indexOf('placedTime');
  if (time < 0) return;
  const hasTime = columnValues(head, date).some((value) => /\d:\d/.test(value));
  if (date >= 0 && !hasTime) mapping[date] = 'placedDate';
  else mapping[time] = null;
}

/** A number that several messages have is that of their conversation, not theirs. */
function nameConversation(mapping: Mapping, head: TableHead): void {
  const column = mapping.indexOf('message');
  if (column < 0 || mapping.includes('conversation')) return;
  const values = columnValues(head, column);
  if (new Set(values).size < values.length) mapping[column] = 'conversation';
}

/** Rules in Chinese are those, whatever their column is called. */
function tellLanguage(mapping: Mapping, head: TableHead): void {
  const column = mapping.indexOf('rulesEn');
  if (column < 0 || mapping.includes('rulesZh')) return;
  const isChinese = columnValues(head, column).some((text) => /\p{Script=Han}/u.test(text));
  if (isChinese) mapping[column] = 'rulesZh';
}

/** Finds the date and the e-mail address by what a column holds, where no header told. */
function addByContent(mapping: Mapping, head: TableHead): void {
  const wanted: readonly [TargetField, ValueShape][] = [
    ['placedAt', 'date'],
    ['customerEmail', 'email'],
  ];
  for (const [field, shape] of wanted) {
    if (mapping.includes(field) || (field === 'placedAt' && mapping.includes('placedDate')))
      continue;
    const column = mapping.findIndex((target, i) => {
      const values = columnValues(head, i);
      // Bare digits may be days or seconds, but more often they are numbers of something.
      const telling = values.filter((value) => !/^\d+(?:\.\d+)?$/.test(value));
      return target === null && telling.length > 0 && fitsShape(values, shape);
    });
    if (column >= 0) mapping[column] = field;
  }
}

/** Whether a mapping has all that its kind needs. */
export function hasRequired(kind: ImportKind, mapping: ImportPlan['mapping']): boolean {
  return missingFields(kind, mapping).length === 0;
}

/** The needed fields that no column is mapped to; of alternatives, the first. */
export function missingFields(kind: ImportKind, mapping: ImportPlan['mapping']): TargetField[] {
  return REQUIRED_FIELDS[kind]
    .filter((alternatives) => !alternatives.some((field) => mapping.includes(field)))
    .flatMap((alternatives) => alternatives.slice(0, 1));
}
