import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import type { FormAnswerRow } from '../../../../shared/domain/experience/experienceRecords.ts';
import {
  RESPONSE_STATES,
  type ResponseState,
} from '../../../../shared/domain/facts/feedbackTables.ts';
import { civilDay } from '../../../../shared/domain/time/civilDay.ts';
import { factSourceOf, type PlainTables } from '../../../../testing/factSourceOf.ts';
import { jobContextOf } from '../../../../testing/jobContextOf.ts';
import type { FeedbackParams } from '../../domain/feedback/feedbackTypes.ts';
import type { ListedParams } from '../../domain/feedback/listedAnswers.ts';
import { experienceJobs } from '../../jobs.ts';

const at = (text: string) => Date.parse(`${text}+08:00`);
const NOW = at('2026-03-20T12:00');

let db: WorkspaceDb;
let serial = 0;
beforeEach(() => {
  db = new WorkspaceDb(`feedback-${++serial}`);
});
afterEach(async () => {
  await db.delete();
});

type Answer = NonNullable<PlainTables['surveyAnswers']>[number];
const answer = (response: string, given: Answer & { said?: ResponseState } = {}): Answer => {
  const { said = 'answered', ...cells } = given;
  const state = RESPONSE_STATES.indexOf(said);
  return { response, survey: 'After delivery', at: at('2026-03-10T10:00'), state, ...cells };
};
const form = (id: string, given: Partial<FormAnswerRow> = {}): FormAnswerRow => ({
  ...{ id, survey: 'visit', version: '', at: at('2026-03-11T10:00'), nps: 9, csat: null },
  ...{ ces: null, comments: [], customer: '', order: '', ...given },
});

const params = (given: Partial<FeedbackParams> = {}): FeedbackParams => ({
  ...{ by: 'survey', days: null, zone: 'Asia/Shanghai', now: NOW },
  stamp: { database: db.name, answers: 0, rows: 0 },
  ...given,
});
async function report(tables: PlainTables, given: Partial<FeedbackParams> = {}) {
  const context = jobContextOf(factSourceOf(tables, 3));
  return experienceJobs.feedback.run(context, params(given));
}
async function list(tables: PlainTables, given: Partial<ListedParams> = {}) {
  const context = jobContextOf(factSourceOf(tables, 3));
  return experienceJobs.feedbackAnswers.run(context, {
    ...params(),
    ...{ score: null, part: null, group: null, month: null, worded: false, ...given },
  });
}
const many = (count: number, prefix: string, given: (place: number) => Answer) =>
  Array.from({ length: count }, (_, place) => answer(`${prefix}${place}`, given(place)));

describe('scores', () => {
  test('take answers of files and of forms together, hidden rows not', async () => {
    await db.formAnswers.put(form('f1', { nps: 10, csat: 5, ces: 7 }));
    const { all, everything } = await report({
      surveyAnswers: [
        answer('1', { nps: 0, csat: 2, csatScale: 5 }),
        { ...answer('2', { nps: 10 }), hidden: true },
      ],
    });
    expect(all.npsParts).toEqual({ detractors: 1, passives: 0, promoters: 1 });
    expect(all.csat).toMatchObject({ value: 0.5, n: 2 });
    expect(all.ces).toEqual({ value: 7, n: 1, interval: null });
    expect(everything).toBe(2);
  });

  test('of nothing are no data', async () => {
    const { all, groups, months, everything } = await report({});
    expect([all.nps, all.csat, all.ces, all.response]).toEqual([null, null, null, null]);
    expect([groups, months, everything]).toEqual([[], [], 0]);
  });

  test('of a period begin with the day of the shop', async () => {
    const tables = {
      surveyAnswers: [
        answer('before', { nps: 0, at: at('2026-03-18T23:59') }),
        answer('first', { nps: 9, at: at('2026-03-19T00:00') }),
        answer('today', { nps: 8, at: at('2026-03-20T11:00') }),
        answer('later', { nps: 8, at: at('2026-03-21T00:00') }),
        { ...answer('never', { nps: 7 }), at: NaN },
      ],
    };
    const { all, later, untimed } = await report(tables, { days: 2 });
    expect(all.npsParts).toEqual({ detractors: 0, passives: 1, promoters: 1 });
    expect([later, untimed]).toEqual([1, 1]);
    expect((await report(tables)).all.npsParts).toEqual({
      ...{ detractors: 1, passives: 2, promoters: 1 },
    });
  });

  test('by month leave no month out, and say that this one goes on', async () => {
    const { months, inProgress } = await report({
      surveyAnswers: [
        // Already February in Shanghai.
        answer('1', { nps: 9, at: Date.parse('2026-01-31T17:00Z') }),
        answer('2', { nps: 9, at: at('2025-12-05T10:00') }),
        answer('3', { nps: 9, at: at('2026-03-02T10:00') }),
      ],
    });
    expect(months.map(({ firstDay, nps }) => [firstDay, nps?.n ?? 0])).toEqual([
      [civilDay(2025, 12, 1), 1],
      [civilDay(2026, 1, 1), 0],
      [civilDay(2026, 2, 1), 1],
      [civilDay(2026, 3, 1), 1],
    ]);
    expect(inProgress).toBe(true);
  });

  test('a survey that does not say who was asked in vain has no response rate', async () => {
    await db.formAnswers.put(form('f1'));
    const { all, groups, withoutAsked } = await report({
      surveyAnswers: [
        answer('1', { nps: 9 }),
        answer('2', { said: 'dismissed' }),
        answer('3', { said: 'asked' }),
        answer('4', { survey: 'Exported answers', nps: 9 }),
      ],
    });
    expect(all.response).toMatchObject({ n: 3 });
    expect(all.response?.value).toBeCloseTo(1 / 3, 12);
    expect(withoutAsked).toBe(1);
    expect(groups.find(({ name }) => name === 'Exported answers')?.response).toBeNull();
  });
});

describe('groups', () => {
  const orderFacts: PlainTables = {
    orderLines: [
      { order: 'O1', product: 'tea', category: 'Tea', channel: 'web' },
      { order: 'O2', product: 'tea', channel: 'app' },
      { order: 'O2', product: 'cup', category: 'Cups' },
    ],
    shipments: [
      { shipment: 'S1', order: 'O1', ...day('2026-03-05', '2026-03-05') },
      { shipment: 'S2', order: 'O2', ...day('2026-03-05', '2026-03-07') },
      { shipment: 'S3', order: 'O2', ...day('2026-03-05', '2026-03-04') },
    ],
  };
  function day(promised: string, arrived: string) {
    return {
      ...{ shippedAt: at('2026-03-01T10:00'), state: 1 },
      ...{ promisedAt: at(`${promised}T00:00`), deliveredAt: at(`${arrived}T15:00`) },
    };
  }
  const surveyAnswers = [
    answer('1', { nps: 9, order: 'O1' }),
    answer('2', { nps: 2, order: 'O2' }),
    answer('3', { nps: 5, product: 'cup', channel: 'store' }),
    answer('4', { nps: 5 }),
  ];
  const names = async (by: FeedbackParams['by']) => {
    const { groups } = await report({ ...orderFacts, surveyAnswers }, { by });
    return Object.fromEntries(groups.map(({ name, nps }) => [name, nps?.n]));
  };

  test('by channel are the answer’s own, else its order’s', async () => {
    expect(await names('channel')).toEqual({ web: 1, app: 1, store: 1, '': 1 });
  });

  test('by product and category leave out orders of several products', async () => {
    expect(await names('product')).toEqual({ tea: 1, cup: 1, '': 2 });
    expect(await names('category')).toEqual({ Tea: 1, Cups: 1, '': 2 });
  });

  test('by delivery are late where one parcel of the order was', async () => {
    expect(await names('delivery')).toEqual({ inTime: 1, late: 1, '': 2 });
    await db.formAnswers.put(form('f1', { order: 'O2' }));
    expect((await names('delivery'))['late']).toBe(2);
  });

  test('forms and surveys of files that are called alike stay apart', async () => {
    await db.formAnswers.put(form('f1', { survey: 'visit' }));
    const { groups } = await report({
      surveyAnswers: [
        answer('1', { survey: 'form:visit' }),
        answer('2', { survey: 'file:form:visit' }),
      ],
    });
    expect(groups.map(({ key, name, form: isForm }) => [key, name, isForm]).sort()).toEqual([
      ['file:file:form:visit', 'file:form:visit', false],
      ['file:form:visit', 'form:visit', false],
      ['form:visit', 'visit', true],
    ]);
  });

  test('are compared with all others where both sides have enough answers', async () => {
    const { groups, compared } = await report(
      {
        surveyAnswers: [
          ...many(100, 'a', (place) => ({
            agent: 'Lin',
            nps: place < 20 ? 0 : place < 50 ? 8 : 10,
          })),
          ...many(100, 'b', (place) => ({
            agent: 'Zhao',
            nps: place < 30 ? 0 : place < 60 ? 8 : 10,
          })),
        ],
      },
      { by: 'agent' },
    );
    const lin = groups.find(({ name }) => name === 'Lin');
    expect(compared.nps).toBe(2);
    expect(lin?.against.nps?.difference).toBe(20);
    // 0.07941 for one comparison: see npsScore.test.ts.
    expect(lin?.against.nps?.p).toBeCloseTo(2 * 0.07941, 4);
    expect(lin?.against.csat).toBeNull();
    const few = await report(
      { surveyAnswers: [...many(19, 'a', () => ({ agent: 'Lin', nps: 9 })), ...surveyAnswers] },
      { by: 'agent' },
    );
    expect(few.groups.map(({ against }) => against.nps)).toEqual([null, null]);
  });
});

describe('the answers behind a number', () => {
  const surveyAnswers = [
    answer('1', { nps: 2, comment: 'Late again', order: 'O1', customer: 'C1' }),
    answer('2', { nps: 3, at: at('2026-02-10T10:00') }),
    answer('3', { nps: 9, comment: ' ' }),
    answer('4', { nps: 1, comment: 'half', said: 'dismissed' }),
  ];
  const ids = async (given: Partial<ListedParams>) =>
    (await list({ surveyAnswers }, given)).answers.map(({ id }) => id);

  test('are those of the part, the month and the group, the newest first', async () => {
    await db.formAnswers.put(form('f1', { nps: 4 }));
    expect(await ids({ score: 'nps', part: 0 })).toEqual(['f1', '1', '2']);
    expect(await ids({ score: 'nps', part: 2 })).toEqual(['3']);
    expect(await ids({ score: 'csat' })).toEqual([]);
    expect(await ids({ month: civilDay(2026, 2, 1) })).toEqual(['2']);
    expect(await ids({ group: 'form:visit' })).toEqual(['f1']);
  });

  test('can be those of whom no answer came: as many as the response rate has not', async () => {
    const asked = [...surveyAnswers, answer('5', { said: 'asked', customer: 'C2' })];
    await db.formAnswers.put(form('f1', { nps: 4 }));
    const { answers, count } = await list({ surveyAnswers: asked }, { silent: true });
    expect(answers.map(({ id, state }) => [id, state])).toEqual([
      ['4', 'dismissed'],
      ['5', 'asked'],
    ]);
    const { all } = await report({ surveyAnswers: asked });
    expect(count).toBeCloseTo((1 - (all.response?.value ?? NaN)) * (all.response?.n ?? NaN), 9);
  });

  test('can be those in words alone', async () => {
    await db.formAnswers.put(form('f1', { comments: [{ question: 'Why?', text: 'Kind staff' }] }));
    const { answers, count } = await list({ surveyAnswers }, { worded: true });
    expect(answers.map(({ comment }) => comment)).toEqual(['Kind staff', 'Late again']);
    expect(count).toBe(2);
    expect(answers[1]).toMatchObject({ order: 'O1', customer: 0, nps: 2, csat: null, form: false });
  });

  test('that name an order and nobody are of who placed it, on forms and in files', async () => {
    await db.formAnswers.put(form('f1', { nps: 4, order: 'O1' }));
    const orderLines = [{ order: 'O1', customer: 'C9', product: 'tea' }];
    const named = [
      answer('1', { nps: 2, order: 'O1', at: at('2026-03-10T10:00') }),
      answer('2', { nps: 2, order: 'O1', customer: 'C1', at: at('2026-03-09T10:00') }),
      answer('3', { nps: 2, order: 'O2', at: at('2026-03-08T10:00') }),
    ];
    const { answers } = await list({ orderLines, surveyAnswers: named }, {});
    const [onForm, inFile, own, unknown] = answers.map(({ customer }) => customer);
    expect(onForm).toBeGreaterThanOrEqual(0);
    expect(inFile).toBe(onForm);
    expect(own).not.toBe(onForm);
    expect(own).toBeGreaterThanOrEqual(0);
    expect(unknown).toBe(-1);
  });

  test('of several questions stand each behind its question', async () => {
    const comments = [
      { question: 'Good?', text: 'Tea' },
      { question: 'Bad?', text: 'Box' },
    ];
    await db.formAnswers.put(form('f1', { comments }));
    expect((await list({})).answers[0]?.comment).toBe('Good?: Tea\nBad?: Box');
  });
});
