import type { ImprovementRow } from '../../../../shared/domain/experience/experienceRecords.ts';
import { civilDayOfIsoDate } from '../../../../shared/domain/time/civilDay.ts';
import type { Formats } from '../../../../shared/i18n/createFormats.ts';
import type { ExplanationFact } from '../../../../shared/ui/explanation.ts';
import type { useExperienceText } from '../experienceText.ts';

type Tools = { readonly t: ReturnType<typeof useExperienceText>; readonly format: Formats };

/** What is known of an improvement, line by line. @param due civil day */
export function improvementNumbers(
  { t, format }: Tools,
  row: ImprovementRow,
  due: number | undefined,
): ExplanationFact[] {
  const since = civilDayOfIsoDate(row.since);
  const facts = [
    { term: t('improvements.board.owner'), detail: row.owner || t('improvements.board.nobody') },
  ];
  if (row.finding === '' && row.metric !== '') {
    facts.push({ term: t('improvements.form.metric'), detail: row.metric });
  }
  for (const [name, value] of [
    ['before', row.baseline],
    ['expected', row.expected],
    ['measured', row.measured],
  ] as const) {
    if (value !== null)
      facts.push({ term: t(`improvements.board.${name}`), detail: format.percent(value) });
  }
  for (const [name, value] of [
    ['since', since],
    ['due', due],
  ] as const) {
    if (value !== undefined)
      facts.push({ term: t(`improvements.board.${name}`), detail: format.day(value) });
  }
  return facts;
}
