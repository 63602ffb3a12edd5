import type { TargetField } from '../importFields.ts';
import type { ImportPlan } from '../importTypes.ts';
import { answerScore } from '../values/answerScore.ts';
import { columnValues, type TableHead } from './tableHead.ts';
import { fitsShape } from './valueShapes.ts';

type Mapping = (TargetField | null)[];

/** What the usual questions ask, the surest first. */
const ASKED: readonly (readonly [TargetField, RegExp])[] = [
  ['nps', /\brecommend|推荐/iu],
  ['ces', /\beas(?:y|e|ier|ily)\b|\beffort|费力|费劲|容易|轻松|省力|方便/iu],
  ['csat', /satisf|满意|\bhappy\b/iu],
];

/** Questions whose answers tell who somebody is: never kept as a comment. */
const PERSONAL =
  /\bname\b|e-?mail|phone|mobile|address|\bip\b|姓名|称呼|电话|手机|微信|邮箱|地址|来自ip/iu;

/** What survey tools say of a response themselves. */
const ABOUT =
  /network id|start date|stage date|\bdate\b|browser|duration|时间|所用|来源|总分|序号|答卷/iu;

/** Words, or characters where there are no blanks, from which on a header is a question. */
const WORDS = 4;
const HAN = /\p{Script=Han}/gu;
const HAN_CHARACTERS = 6;

/** A whole number as lists count their rows. */
const COUNTER = /^\d{1,6}$/;

/**
 * Columns that are called by what was asked ('How likely are you to recommend us?', 1、您有多大可能…):
 * what the usual questions ask, then, for any other that is answered in words, comments. Columns
 * that have a field already keep it.
 */
export function nameQuestions(given: Mapping, head: TableHead): ImportPlan['mapping'] {
  const mapping = [...given];
  const free = () => [...mapping.keys()].filter((column) => (mapping[column] ?? null) === null);
  for (const [field, words] of ASKED) {
    if (mapping.includes(field)) continue;
    const column = free().find((at) => asks(head, at, words));
    if (column !== undefined) mapping[column] = field;
  }
  for (const column of free()) {
    const header = head.headers[column] ?? '';
    const values = columnValues(head, column);
    if (values.length === 0) continue;
    // Typeform's token of a response; a mere counter begins anew in each file.
    if (header.trim() === '#') {
      if (!mapping.includes('response') && !values.every((value) => COUNTER.test(value)))
        mapping[column] = 'response';
    } else if (fitsShape(values, 'email')) {
      if (!mapping.includes('customer')) mapping[column] = 'customer';
    } else if (isQuestion(header) && isWords(header, values)) {
      mapping[column] = 'comment';
    }
  }
  return mapping;
}

/** A question of its own with answers on a scale. */
function asks(head: TableHead, column: number, words: RegExp): boolean {
  const header = head.headers[column] ?? '';
  const values = columnValues(head, column);
  return (
    isQuestion(header) && words.test(header) && values.length > 0 && fitsShape(values, 'answer')
  );
}

/** Whether a header is a question rather than the name of a field. */
export function isQuestion(header: string): boolean {
  const text = header.normalize('NFKC').trim();
  if (text.endsWith('?') || /^(?:q\s*)?\d+\s*[、.:)]/iu.test(text)) return true;
  const han = text.match(HAN)?.length ?? 0;
  return han >= HAN_CHARACTERS || text.split(/\s+/u).length > WORDS;
}

/** Answers that somebody wrote, and that do not tell who. */
function isWords(header: string, values: readonly string[]): boolean {
  if (PERSONAL.test(header) || ABOUT.test(header)) return false;
  const answers = values.filter((value) => answerScore(value) !== 'none');
  const written = answers.filter((value) => answerScore(value) === 'unknown');
  return written.length > answers.length / 2 && !fitsShape(answers, 'date');
}
