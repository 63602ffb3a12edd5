import type { Text } from '../../../../shared/i18n/areaText.ts';
import type { Formats } from '../../../../shared/i18n/createFormats.ts';
import type { Language } from '../../../../shared/i18n/language.ts';
import type { PolicyWords } from '../../../../shared/ui/policy/policyArea.ts';
import { REHEARSED } from '../../domain/surveys/rehearsedSurveys.ts';
import { QUESTION_KINDS, questionSchema, surveySchema } from '../../domain/surveys/surveySchema.ts';
import { textIn } from '../../domain/surveys/textIn.ts';
import type { en } from '../../strings/en.ts';

const FIELDS = ['name', 'thanks', 'questions', 'kind', 'text', 'required', 'en', 'zh-CN'] as const;

type Tools = {
  readonly t: Text<typeof en>;
  readonly format: Formats;
  readonly language: Language;
  /** Names of surveys by id. */
  readonly names: ReadonlyMap<string, string>;
};

/** Names and values of the surveys as the form has them, for diffs, history and rehearsals. */
export function surveysWords(tools: Tools): PolicyWords {
  const { t, names } = tools;
  const fieldName = (name: string) => {
    const known = FIELDS.find((field) => field === name);
    // What is no field is the id of a question.
    return known ? t(`surveys.fields.${known}`) : t('surveys.fields.question');
  };
  return {
    field: ([list = '', id, ...rest]) => {
      if (list !== 'surveys' || id === undefined) return t('surveys.fields.order');
      // A survey that was just added is stored, and so named, a moment later.
      const name = names.get(id) ?? t('surveys.fields.survey');
      // "Questions · Question · Text" says one thing twice.
      const [part, question, ...below] = rest;
      const path = part === 'questions' && question !== undefined ? [question, ...below] : rest;
      return [name, ...path.map(fieldName)].join(' · ');
    },
    value: (path, value) => valueWords(tools, path, value),
    metric: (id) => {
      const known = REHEARSED.find((metric) => metric === id);
      return known ? t(`surveys.metrics.${known}`) : id;
    },
  };
}

function valueWords(
  { t, format, language, names }: Tools,
  path: readonly string[],
  value: unknown,
): string {
  if (value === undefined) return t('surveys.values.removed');
  if (value === null || value === '') return t('surveys.values.none');
  if (typeof value === 'boolean') return t(value ? 'surveys.values.yes' : 'surveys.values.no');
  if (typeof value === 'number') return format.number(value);
  if (typeof value === 'string') {
    const kind = path.at(-1) === 'kind' ? QUESTION_KINDS.find((each) => each === value) : undefined;
    return kind ? t(`surveys.kinds.${kind}`) : value;
  }
  const survey = surveySchema.safeParse(value);
  if (survey.success) return textIn(survey.data.name, language);
  const question = questionSchema.safeParse(value);
  if (question.success) return textIn(question.data.text, language);
  if (!Array.isArray(value)) return '–';
  if (value.length === 0) return t('surveys.values.none');
  return value.map((item) => itemWords(item, language, names)).join(t('surveys.values.list'));
}

/** A survey or question of a list, by its name or text, else its id. */
function itemWords(item: unknown, language: Language, names: ReadonlyMap<string, string>): string {
  const question = questionSchema.safeParse(item);
  if (question.success) return textIn(question.data.text, language);
  const id =
    typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : String(item);
  return names.get(id) ?? id;
}
