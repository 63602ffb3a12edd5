import { describe, expect, it } from 'vitest';
import { formatOf } from '../formats/formats.ts';
import { guessKind } from './guessKind.ts';
import { guessScales } from './guessScales.ts';
import { isQuestion } from './nameQuestions.ts';
import type { TableHead } from './tableHead.ts';

function head(...lines: string[]): TableHead {
  const [headers = [], ...rows] = lines.map((line) => line.split(','));
  return { shape: 'delimited', headers, rows };
}

function mapped(table: TableHead) {
  const { kind, mapping } = formatOf(table).plan(table, { zone: 'UTC', currency: null });
  return {
    kind,
    fields: table.headers.flatMap((name, i) => (mapping[i] ? [`${name}=${mapping[i]}`] : [])),
  };
}

describe('a file of survey answers', () => {
  it('is known by questions in place of names of fields', () => {
    const table = head(
      'Response ID,How likely is it that you would recommend us?,Overall satisfaction,Date submitted,Email',
      'r1,9,4,2026-03-01,a@b.de',
    );
    expect(mapped(table)).toEqual({
      kind: 'surveyAnswers',
      fields: [
        'Response ID=response',
        'How likely is it that you would recommend us?=nps',
        'Overall satisfaction=csat',
        'Email=customer',
      ],
    });
  });

  it('leaves out who somebody is, and counters that begin anew in each file', () => {
    const table = head(
      '#,How likely are you to recommend us?,What is your full name please?,What is your phone number?,What else?',
      '1,9,Lea Martin,0049 30 1,Nothing at all',
      '2,10,Ben Okoro,0049 30 2,More tea',
    );
    expect(mapped(table).fields).toEqual([
      'How likely are you to recommend us?=nps',
      'What else?=comment',
    ]);
  });

  it('has its times in UTC where a header says so', () => {
    const plan = (header: string) => {
      const table = head(`${header},NPS`, '2026-03-01 10:00,9');
      return formatOf(table).plan(table, { zone: 'Asia/Shanghai', currency: null });
    };
    expect(plan('Submit Date (UTC)')).toMatchObject({ kind: 'surveyAnswers', zone: 'UTC' });
    expect(plan('Submit Date')).toMatchObject({ kind: 'surveyAnswers', zone: 'Asia/Shanghai' });
  });

  it('is not taken for one where a desk has ratings beside its conversations', () => {
    const desk = head('ticket id,subject,status,assignee,csat', '1,Where is it?,solved,Lin,5');
    expect(guessKind(desk)).toBe('conversations');
    expect(guessKind(head('product,customer,rating,comment', 'P1,C1,5,good'))).toBe('reviews');
    expect(guessKind(head('recommendation_id,customer,product,clicked', '7,C1,P1,0'))).toBe(
      'exposures',
    );
    expect(guessKind(head('顾客编号,商品编号,推荐得分', 'C1,P1,3'))).toBe('outsideScores');
  });
});

describe('scales', () => {
  const scales = (header: string, answers: readonly (number | string)[]) =>
    guessScales(
      { shape: 'delimited', headers: [header, header], rows: answers.map((a) => [`${a}`, `${a}`]) },
      ['csat', 'ces'],
    );
  const upTo = (highest: number) => Array.from({ length: 40 }, (_, i) => 1 + (i % highest));

  it.each([
    [5, 5, 5],
    [7, 7, 7],
    [10, 10, 10],
    [6, 7, 7],
    [3, 5, 5],
  ])('of answers up to %i are %i for satisfaction, %i for effort', (highest, csat, ces) => {
    expect(scales('score', upTo(highest))).toMatchObject({ csat, ces });
  });

  it('of few answers are the usual ones', () => {
    expect(scales('score', [4, 5])).toMatchObject({ csat: 5, ces: 7 });
    expect(scales('score', [])).toMatchObject({ csat: 5, ces: 7 });
  });

  it('are not widened by a slip, nor by answers that say their scale themselves', () => {
    expect(scales('score', [...upTo(5), 9])).toMatchObject({ csat: 5, ces: 5 });
    expect(scales('score', [...upTo(5), '8/10', '9/10', '7/10', '9/10'])).toMatchObject({
      csat: 5,
    });
  });

  it('of effort begin with the easiest where the question asks for trouble', () => {
    expect(scales('How much effort did it take?', [2]).cesEasiest).toBe('lowest');
    expect(scales('How easy was it?', [2]).cesEasiest).toBe('highest');
    expect(scales('effort', [2]).cesEasiest).toBe('highest');
    expect(scales('2、办理过程费力吗？', [2]).cesEasiest).toBe('lowest');
  });
});

it('headers that are questions are told from names of fields', () => {
  for (const header of [
    'What else?',
    '3、您的建议',
    'Q2. Delivery',
    '您有什么想对我们说的',
    'a b c d e',
  ])
    expect(isQuestion(header), header).toBe(true);
  for (const header of ['recommendation_id', '推荐得分', 'Order ID', 'csat', ''])
    expect(isQuestion(header), header).toBe(false);
});
