import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ResidentFacts } from '../../shared/data/facts/residentFacts.ts';
import { WorkspaceDb } from '../../shared/data/workspaceDb.ts';
import type { ColumnData, FactTable } from '../../shared/domain/facts/columnTypes.ts';
import {
  ANSWER,
  events,
  exposures,
  outsideScores,
  products,
  returns,
  reviews,
  shipments,
} from '../../shared/domain/facts/factTables.ts';
import {
  groupMembers,
  groupReports,
  groupStatistics,
  groups,
} from '../../shared/domain/facts/communityTables.ts';
import { openingPoints, pointsHistory } from '../../shared/domain/facts/pointsTables.ts';
import { surveyAnswers } from '../../shared/domain/facts/feedbackTables.ts';
import { isHidden } from '../../shared/domain/facts/hiddenRows.ts';
import { textAt } from '../../shared/domain/facts/textAt.ts';
import { guessMapping } from './domain/guess/guessMapping.ts';
import { workspaceFactStore } from './data/workspaceFactStore.ts';
import type { ImportPlan, ImportResult, ImportService } from './domain/importTypes.ts';
import { createImportService } from './importService.ts';

const SHOP = { zone: 'Asia/Shanghai', currency: null };
const ACTOR = { name: 'Lin', job: '', machine: 'm1' };
const NOW = Date.UTC(2027, 0, 1);
const quiet = () => undefined;

let db: WorkspaceDb;
let service: ImportService;
let serial = 0;

beforeEach(() => {
  db = new WorkspaceDb(`kinds-${++serial}`);
  service = createImportService(workspaceFactStore(() => Promise.resolve(db)));
});
afterEach(async () => {
  await db.delete();
});

function value<T>(result: ImportResult<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

async function inspect(content: string) {
  return value(await service.inspect(db.name, new Blob([content]), 'a file', SHOP, quiet));
}

async function check(content: string, change: Partial<ImportPlan> = {}) {
  const { plan } = await inspect(content);
  return value(await service.check({ ...plan, ...change }, NOW, quiet));
}

async function load(content: string, change: Partial<ImportPlan> = {}) {
  const report = await check(content, change);
  return { report, summary: value(await service.commit(ACTOR, 1, quiet)) };
}

/** Visible rows of a table: the named columns, parted by blanks. */
async function visible(table: FactTable, ...names: string[]): Promise<string[]> {
  const facts = new ResidentFacts(db, 1e9);
  const { found } = await facts.read({ found: { table, columns: names } });
  const dictionaries = new Map(
    await Promise.all(
      names.map(async (name) => {
        const definition = table.columns[name]!;
        const dictionary = definition.type === 'code' ? definition.dictionary : '';
        return [name, await facts.dictionary(dictionary)] as const;
      }),
    ),
  );
  const rows: string[] = [];
  for (const chunk of found.chunks) {
    const columns = new Map<string, ColumnData>(Object.entries(chunk.columns));
    for (let row = 0; row < chunk.rows; row++) {
      if (isHidden(chunk.hidden, row)) continue;
      const cells = names.map((name) => {
        const data = columns.get(name)!;
        if (data.type === 'text') return textAt(data, row);
        if (data.type === 'code') return dictionaries.get(name)!.valueAt(data.values[row]!);
        return String(data.values[row]);
      });
      rows.push(cells.join(' '));
    }
  }
  return rows.sort();
}

const RETAILROCKET = 'visitorid\titemid\tevent\n1\t10\t1\n1\t11\t1\n2\t10\t1\n';

describe('events without times', () => {
  it('are said to have none, and get none', async () => {
    const { report } = await load(RETAILROCKET, { eventType: 'view' });
    expect([report.from, report.to]).toEqual([null, null]);
    expect(report.words).toEqual([{ word: 'view', rows: 3 }]);
    expect(await visible(events, 'visit', 'at', 'product')).toEqual([
      '1 view NaN 10',
      '1 view NaN 11',
      '2 view NaN 10',
    ]);
  });

  it('cannot be imported before it is known what they are', async () => {
    const report = await check(RETAILROCKET);
    expect(report.questions).toEqual([{ type: 'eventType' }]);
    expect(report.words).toEqual([]);
    expect(report.firstRows[0]).toEqual({ visit: '1', visitor: '1', product: '10' });
    expect(report.lines.withoutCustomer).toBe(3);
    expect(await service.commit(ACTOR, 1, quiet)).toMatchObject({
      ok: false,
      failure: { kind: 'questionsOpen' },
    });
  });

  it('of one type leave those of another as they are', async () => {
    await load(RETAILROCKET, { eventType: 'view' });
    await load('visitorid\titemid\tevent\n1\t10\t1\n', { eventType: 'cart' });
    expect(await visible(events, 'visit', 'product')).toEqual([
      '1 cart 10',
      '1 view 10',
      '1 view 11',
      '2 view 10',
    ]);
  });

  it('change nothing when they come twice', async () => {
    await load(RETAILROCKET, { eventType: 'view' });
    const { summary } = await load(RETAILROCKET, { eventType: 'view' });
    expect(summary).toMatchObject({ importId: null, documents: { fresh: 0, updated: 0, same: 2 } });
  });

  it('are asked for anew in the next file with these headers', async () => {
    await load(RETAILROCKET, { eventType: 'cart' });
    const { plan, remembered } = await inspect(RETAILROCKET);
    expect(remembered).toBe(true);
    expect(plan.eventType).toBeNull();
  });
});

const HEADER = 'at,type,visitor,product\n';

describe('events with times', () => {
  it('belong to the day of the visitor in the zone of the import', async () => {
    await load(`${HEADER}2024-03-01T15:59:00Z,view,V1,P1\n2024-03-01T16:01:00Z,view,V1,P1\n`);
    expect(await visible(events, 'visit')).toEqual(['V1 2024-03-01', 'V1 2024-03-02']);
  });

  it('replace that day, and no other', async () => {
    await load(`${HEADER}2024-03-01 10:00,view,V1,P1\n2024-03-02 10:00,view,V1,P1\n`);
    await load(`${HEADER}2024-03-02 10:00,view,V1,P1\n2024-03-02 10:05,cart,V1,P1\n`);
    expect(await visible(events, 'visit', 'type')).toEqual([
      'V1 2024-03-01 0',
      'V1 2024-03-02 0',
      'V1 2024-03-02 3',
    ]);
  });

  it('bring all rows of a visitor along to be fixed', async () => {
    const rows = '2024-03-01 10:00,view,V1,P1\n2024-03-01 11:00,dance,V1,P1\n';
    const report = await check(`${HEADER}${rows}2024-03-01 10:00,view,V2,P1\n`);
    expect(report.problems).toMatchObject([
      { kind: 'unknownEvent', column: 'type', count: 1, examples: [{ line: 3, value: 'dance' }] },
    ]);
    const lines = (await value(await service.problemFile()).text()).trim().split('\r\n');
    expect(lines.slice(1)).toEqual([
      '2024-03-01 10:00,view,V1,P1,',
      '2024-03-01 11:00,dance,V1,P1,unknownEvent: type = dance',
    ]);
  });

  it('ask for a currency only where something has an amount', async () => {
    const header = 'at,type,visitor,amount\n';
    const without = await check(`${header}2024-03-01,view,V1,\n`);
    const priced = await check(`${header}2024-03-01,view,V1,\n2024-03-01,purchase,V1,5\n`);
    expect([without.questions, priced.questions]).toEqual([[], [{ type: 'currency' }]]);
  });
});

describe('reviews without numbers', () => {
  const rows = 'rating,review text\n5,很好\n5,很好\n1,难吃\n';

  it('are all kept, those that are alike too, and change nothing when they come twice', async () => {
    const { report } = await load(rows);
    expect(report.documents.fresh).toBe(3);
    expect(await visible(reviews, 'rating', 'body')).toEqual(['1 难吃', '5 很好', '5 很好']);
    expect((await load(rows)).summary.importId).toBeNull();
  });

  it('of a customer are replaced by what the customer wrote later', async () => {
    const header = 'customer id,product id,review date,rating,review text\n';
    await load(`${header}C1,P1,2024-03-01,2,meh\nC2,P1,2024-03-01,5,good\n`);
    await load(`${header}C1,P1,2024-03-01,4,better than I thought\n`);
    expect(await visible(reviews, 'customer', 'rating', 'body')).toEqual([
      'C1 4 better than I thought',
      'C2 5 good',
    ]);
  });
});

describe('products', () => {
  it('keep how their descriptions begin, and how many letters they have', async () => {
    await load(
      'product,name,description,otherDescription\n' +
        'P1,Tea,<p>Picked in <b>April</b>.</p>,四月采摘。\nP2,Cup,120,\nP3,Tray,,\n',
    );
    expect(
      await visible(products, 'product', 'description', 'descriptionText', 'otherDescriptionText'),
    ).toEqual(['P1 14 Picked in April. 四月采摘。', 'P2 120  ', 'P3 0  ']);
  });
});

describe('shipments', () => {
  it('take the order of day and month from all their dates', async () => {
    const { report } = await load(
      'tracking no,order,shipped at,delivered at\nT1,1,01/02/2024,25/02/2024\n',
    );
    expect(report.questions).toEqual([]);
    expect(report.words).toEqual([{ word: 'delivered', rows: 1 }]);
    expect(await visible(shipments, 'shipment', 'shippedAt')).toEqual([
      `T1 ${Date.parse('2024-02-01T00:00+08:00')}`,
    ]);
  });

  it('without tracking numbers go by the order', async () => {
    await load('order,shipped at,carrier\n1001,2024-03-02,DHL\n1001,2024-03-03,DHL\n');
    expect(await visible(shipments, 'shipment', 'order')).toEqual(['1001 1001']);
  });
});

describe('recommendations shown', () => {
  const header = 'at,customer,product,position,placement,version,clicked\n';
  const list = '2024-03-01 10:00,C1,P1,1,home,v2,1\n2024-03-01 10:00,C1,P2,2,home,v2,0\n';

  it('without numbers are a list each by who saw it, when, where and under which version', async () => {
    const others = [
      '2024-03-01 10:01,C1,P1,1,home,v2,0',
      '2024-03-01 10:00,C2,P1,1,home,v2,0',
      '2024-03-01 10:00,C1,P1,1,cart,v2,0',
      '2024-03-01 10:00,C1,P1,1,home,v3,0',
    ];
    const { report } = await load(`${header}${list}${others.join('\n')}\n`);
    expect(report.documents).toEqual({ fresh: 5, updated: 0, same: 0 });
    const names = await visible(exposures, 'exposure');
    expect(new Set(names).size).toBe(5);
    expect(names.some((name) => name.includes('C1'))).toBe(false);
  });

  it('change nothing when they come twice, and are replaced by a newer log of the same list', async () => {
    await load(`${header}${list}`);
    expect((await load(`${header}${list}`)).summary.importId).toBeNull();
    await load(`${header}${list.replace('v2,0', 'v2,1')}`);
    expect(await visible(exposures, 'product', 'clicked')).toEqual([
      `P1 ${ANSWER.yes}`,
      `P2 ${ANSWER.yes}`,
    ]);
  });

  it('say nothing of purchases where the log does not', async () => {
    const { report } = await load(`${header}${list}`);
    expect(report.words).toEqual([{ word: 'homePage', rows: 2 }]);
    expect(await visible(exposures, 'clicked', 'bought')).toEqual([
      `${ANSWER.no} ${ANSWER.unknown}`,
      `${ANSWER.yes} ${ANSWER.unknown}`,
    ]);
  });

  it('of people who were never seen are counted', async () => {
    const { report } = await load(`${header}${list}2024-03-02 10:00,,P1,1,home,v2,1\n`);
    expect(report).toMatchObject({ newCustomers: 1, rowsBad: 1 });
  });
});

describe('scores of other models', () => {
  const header = 'model,customer,product,score\n';

  it('of one model leave those of another as they are, and replace a customer’s as a whole', async () => {
    await load(`${header}a,C1,P1,0.5\na,C1,P2,0.25\na,C2,P1,0.5\nb,C1,P1,7\n`);
    const { report } = await load(`${header}a,C1,P3,0.75\n`);
    expect(report.documents).toEqual({ fresh: 0, updated: 1, same: 0 });
    expect(await visible(outsideScores, 'model', 'customer', 'product')).toEqual([
      'a C1 P3',
      'a C2 P1',
      'b C1 P1',
    ]);
  });

  it('for customers who were never seen go in and are counted', async () => {
    const { report } = await load(`${header}a,C1,P1,0.5\na,C2,P1,0.25\n`);
    expect(report).toMatchObject({ newCustomers: 2, from: null, rowsGood: 2 });
    expect(await visible(outsideScores, 'score')).toEqual(['25', '50']);
    const again = await check(`${header}b,C1,P1,0.5\nb,C3,P1,0.25\n`);
    expect(again.newCustomers).toBe(1);
  });
});

describe('answers to surveys', () => {
  it('change nothing when the same file comes again, with or without numbers of their own', async () => {
    const numbered = 'response,at,nps,comment\nA1,2026-03-01,9,quick\nA2,2026-03-02,3,late\n';
    const bare = 'at,nps,comment,customer\n2026-03-01,9,quick,C1\n2026-03-02,3,,\n2026-03-02,3,,\n';
    for (const file of [numbered, bare]) {
      const { report } = await load(file);
      expect(report.documents).toMatchObject({ updated: 0, same: 0 });
      const again = await load(file);
      expect(again.summary.importId).toBeNull();
    }
    expect(await visible(surveyAnswers, 'nps')).toHaveLength(5);
  });

  it('of the same customer at the same time are a newer version, alike ones of nobody are all kept', async () => {
    const header = 'survey,at,nps,customer\n';
    await load(
      `${header}delivery,2026-03-01,9,C1\ndelivery,2026-03-01,9,\ndelivery,2026-03-01,9,\n`,
    );
    const { report } = await load(`${header}delivery,2026-03-01,4,C1\n`);
    expect(report.documents).toEqual({ fresh: 0, updated: 1, same: 0 });
    expect(await visible(surveyAnswers, 'nps', 'customer')).toEqual(['4 C1', '9 ', '9 ']);
  });

  it('without a customer go in and are counted, the last of a number counts', async () => {
    const { report } = await load('response,nps,customer\nA1,9,C1\nA2,3,\nA1,10,C1\n');
    expect(report).toMatchObject({
      rowsGood: 3,
      newCustomers: 1,
      lines: { toStore: 2, withoutCustomer: 1 },
    });
    expect(report.problems.map(({ kind }) => kind)).toContain('repeatedDocument');
    expect(await visible(surveyAnswers, 'response', 'nps')).toEqual(['A1 10', 'A2 3']);
    const none = await check('response,nps\nB1,9\nB2,3\n');
    expect(none.lines.withoutCustomer).toBe(2);
  });

  it('count on the scale and from the end that the plan says', async () => {
    const file = 'response,csat,ces\nA1,1,2\nA2,5,5\n';
    const scales = { csat: 5, csatBest: 'lowest', ces: 5, cesEasiest: 'lowest' } as const;
    await load(file, { scales });
    expect(await visible(surveyAnswers, 'csat', 'csatScale', 'ces', 'cesScale')).toEqual([
      '1 5 1 5',
      '5 5 4 5',
    ]);
  });

  it('that contradict each other are noted, until one scale is turned round', async () => {
    const rows = Array.from(
      { length: 24 },
      (_, i) => `A${i},${i % 11},${5 - Math.floor((i % 11) / 2.5)}`,
    );
    const file = `response,nps,csat\n${rows.join('\n')}\n`;
    const report = await check(file);
    expect(report.turnedScales).toMatchObject([{ scores: ['nps', 'csat'], responses: 24 }]);
    const scales = { csat: 5, csatBest: 'lowest', ces: 7, cesEasiest: 'highest' } as const;
    expect((await check(file, { scales })).turnedScales).toEqual([]);
  });

  it('of several questions in words stand each on its line behind its question', async () => {
    await load(
      'response,nps,1、What was good?,2、What was bad,Comment\n' +
        'A1,9,Packing,"Late, twice",\nA2,3,(空),N/A,All of it\n',
    );
    expect(await visible(surveyAnswers, 'comment')).toEqual([
      'Comment: All of it',
      'What was good? Packing\nWhat was bad: Late, twice',
    ]);
  });
});

describe('what is told of groups', () => {
  it('changes nothing when the same file comes again', async () => {
    const files = [
      'group,name,owner\nG1,Tea,Lin\nG2,Cups,Lin\n',
      'group,author,joinedAt\nG1,wx1,2026-03-01\nG1,wx2,2026-03-02\n',
      'group,quote,author,reporter,reason\nG1,buy here,wx9,wx1,advert\nG1,buy here,wx9,,advert\n',
      'at,owner,members,messages\n2026-03-01,Lin,40,12\n2026-03-02,Lin,41,9\n',
    ];
    for (const file of files) {
      const { report } = await load(file);
      expect(report.documents, file).toEqual({ fresh: 2, updated: 0, same: 0 });
      const again = await load(file);
      expect(again.summary.importId, file).toBeNull();
    }
    expect(await visible(groups, 'group', 'name')).toEqual(['G1 Tea', 'G2 Cups']);
    expect(await visible(groupReports, 'reporter')).toEqual(['', 'wx1']);
  });

  it('a newer list replaces what an older one said of the same person in the same group', async () => {
    const header = 'group,author,name,leftAt\n';
    await load(`${header}G1,wx1,Fang,\nG2,wx1,Fang,\nG1,wx2,Bo,\n`);
    const { report } = await load(`${header}G1,wx1,Fang,2026-03-09T00:00:00Z\n`);
    expect(report.documents).toEqual({ fresh: 0, updated: 1, same: 0 });
    expect(await visible(groupMembers, 'group', 'author', 'leftAt')).toEqual([
      `G1 wx1 ${Date.UTC(2026, 2, 9)}`,
      'G1 wx2 NaN',
      'G2 wx1 NaN',
    ]);
  });

  it('a day of one owner is one day, however its time is written', async () => {
    await load('at,owner,members,messages\n2026-03-01,Lin,40,12\n');
    const again = 'at,owner,members,messages\n2026/3/1 00:00,Lin,42,15\n2026-03-01,Zhao,7,1\n';
    const { report } = await load(again);
    expect(report.documents).toEqual({ fresh: 1, updated: 1, same: 0 });
    expect(await visible(groupStatistics, 'owner', 'members')).toEqual(['Lin 42', 'Zhao 7']);
  });

  it('keeps days out whose counts are below 0 or no whole numbers, and says where', async () => {
    const { report } = await load(
      [
        'at,owner,members,newMembers,leftMembers,messages',
        '2026-03-01,Lin,40,0,0,12',
        '2026-03-02,Lin,-1,0,0,12',
        '2026-03-03,Lin,40,2,-3,-12',
        '2026-03-04,Lin,40.5,,,12',
        '2026-03-05,Lin,40.0,,,"1,200"',
        '2026-03-06,Lin,-0,,,',
        '',
      ].join('\n'),
    );
    expect(
      report.problems.map(({ kind, severity, column, examples }) => [
        kind,
        severity,
        column,
        ...examples.map(({ line, value: cell }) => `${line}: ${cell}`),
      ]),
    ).toEqual([
      ['notACount', 'error', 'members', '3: -1', '5: 40.5'],
      ['notACount', 'error', 'leftMembers', '4: -3'],
      ['notACount', 'error', 'messages', '4: -12'],
    ]);
    expect(await visible(groupStatistics, 'members', 'messages')).toEqual([
      '0 NaN',
      '40 12',
      '40 1200',
    ]);
  });

  it('is read from one file of WeCom as members, and as the groups that they are in', async () => {
    const answer = JSON.stringify({
      errcode: 0,
      errmsg: 'ok',
      group_chat: {
        chat_id: 'wr1',
        name: '绿茶同好群',
        owner: 'lin',
        create_time: 1763719200,
        notice: '不发广告',
        member_list: [
          { userid: 'lin', type: 1, join_time: 1763719200, name: '林' },
          { userid: 'wm1', type: 2, join_time: 1764000000, name: '王芳' },
        ],
      },
    });
    const { plan, columns } = await inspect(answer);
    expect(plan.kind).toBe('groupMembers');
    await load(answer);
    const head = { shape: 'json' as const, headers: columns.map(({ name }) => name), rows: [] };
    await load(answer, { kind: 'groups', format: 'table', mapping: guessMapping('groups', head) });
    expect(await visible(groupMembers, 'author', 'role')).toEqual(['lin 1', 'wm1 0']);
    expect(await visible(groups, 'group', 'name', 'owner', 'rulesZh')).toEqual([
      'wr1 绿茶同好群 lin 不发广告',
    ]);
  });
});

describe('points of members', () => {
  const header = 'member,points,expiresAt,balance\n';

  it('can be spent all day on the day that they expire, in the zone of the import', async () => {
    const times = ['2026-12-31', '2026年12月31日', '20261231', '46387', '2026-12-31 18:00'];
    const exact = ['2026-12-31 00:00', '2026-12-31T16:00:00Z', '1798732800', '20261231000000'];
    await load(`${header}${[...times, ...exact].map((at, i) => `C${i},5,${at},`).join('\n')}\n`);
    const newYear = Date.parse('2027-01-01T00:00+08:00');
    const midnight = Date.parse('2026-12-31T00:00+08:00');
    expect(await visible(openingPoints, 'member', 'expiresAt')).toEqual([
      ...[0, 1, 2, 3].map((i) => `C${i} ${newYear}`),
      `C4 ${Date.parse('2026-12-31T18:00+08:00')}`,
      `C5 ${midnight}`,
      `C6 ${newYear}`,
      `C7 ${newYear}`,
      `C8 ${midnight}`,
    ]);
  });

  it('end with a day that has 23 hours or 25 when the next one begins', async () => {
    const { plan } = await inspect(`${header}C1,5,2026-03-29,\n`);
    const zone = 'Europe/Berlin';
    await load(`${header}C1,5,2026-03-29,\nC2,5,2026-10-25,\n`, { ...plan, zone });
    expect(await visible(openingPoints, 'expiresAt')).toEqual([
      String(Date.parse('2026-03-29T22:00Z')),
      String(Date.parse('2026-10-25T23:00Z')),
    ]);
  });

  it('keep rows whose balances of one member differ: what to believe is not for the import', async () => {
    const { report } = await load(`${header}C1,5,,80\nC1,6,,90\nC2,,,7\n`);
    expect(report).toMatchObject({ rowsBad: 0, problems: [], documents: { fresh: 2 } });
    expect(await visible(openingPoints, 'member', 'points', 'balance')).toEqual([
      'C1 5 80',
      'C1 6 90',
      'C2 NaN 7',
    ]);
  });

  it('are replaced for a member as a whole, and change nothing when they come twice', async () => {
    const rows = `${header}C1,5,2026-12-31,\nC1,5,2026-12-31,\nC2,7,,\n`;
    await load(rows);
    expect((await load(rows)).summary.importId).toBeNull();
    await load(`${header}C1,3,2026-12-31,\n`);
    expect(await visible(openingPoints, 'member', 'points')).toEqual(['C1 3', 'C2 7']);
  });

  it('that are no whole points, or below 0 in a lot, stay out; a balance may be below 0', async () => {
    const cells = ['1.5', '-1', 'many', '5 €', '12%', '1e300'];
    const rows = cells.map((points, i) => `C${i},${points},,`);
    const { report } = await load(`${header}${rows.join('\n')}\nC8,5.00,,-7\nC9,,,7.5\n`);
    expect(report.problems.map(({ kind, column, count }) => [kind, column, count])).toEqual([
      ['notPoints', 'points', 6],
      ['notPoints', 'balance', 1],
    ]);
    expect(await visible(openingPoints, 'member', 'points', 'balance')).toEqual(['C8 5 -7']);
  });

  it('without a member, or with a date that does not exist, stay out', async () => {
    const { report } = await load(`${header},5,,\nC1,5,2026-02-30,\nC2,5,never,\nC3,5,,\n`);
    expect(report.problems.map(({ kind, examples }) => [kind, examples[0]?.line])).toEqual([
      ['missingDocument', 2],
      ['impossibleDate', 3],
      ['notADate', 4],
    ]);
    expect(report).toMatchObject({ rowsGood: 1, newCustomers: 1 });
  });

  it('go by e-mail address or phone where there is no number', async () => {
    await load('Customer Email,Points Balance\nLea@Mail.example,150\n');
    await load('手机号,积分余额\n+86 138 0013 8000,90\n');
    expect(await visible(openingPoints, 'member', 'balance')).toEqual([
      '13800138000 90',
      'lea@mail.example 150',
    ]);
  });
});

describe('movements of points', () => {
  const header = 'member,at,kind,points\n';
  const same = 'C1,2026-03-01 10:00,earned,5\n';

  it('without numbers are all kept, those that are alike too, and change nothing when they come twice', async () => {
    const rows = `${header}${same}${same}C1,2026-03-02 10:00,redeemed,5\n`;
    const { report } = await load(rows);
    expect(report.documents.fresh).toBe(3);
    expect((await load(rows)).summary.importId).toBeNull();
    await load(`${header}${same}${same}${same}`);
    expect(await visible(pointsHistory, 'member', 'points')).toEqual([
      'C1 -5',
      'C1 5',
      'C1 5',
      'C1 5',
    ]);
    const names = await visible(pointsHistory, 'movement');
    expect(new Set(names).size).toBe(4);
    expect(names.some((name) => name.includes('C1'))).toBe(false);
  });

  it('are counted by what they were', async () => {
    const { report } = await load(`${header}${same}C2,2026-03-02,兑换,30\nC2,2026-03-03,,-5\n`);
    expect(new Map(report.words.map(({ word, rows }) => [word, rows]))).toEqual(
      new Map([
        ['adjusted', 1],
        ['earned', 1],
        ['redeemed', 1],
      ]),
    );
    expect(report.newCustomers).toBe(2);
  });

  it('of an unknown kind stay out: nothing tells which way the points went', async () => {
    const { report } = await load(`${header}${same}C1,2026-03-02,danced,5\n`);
    expect(report.problems).toMatchObject([
      { kind: 'unknownMovement', column: 'kind', examples: [{ line: 3, value: 'danced' }] },
    ]);
    expect(await visible(pointsHistory, 'points')).toEqual(['5']);
  });

  it('of a file without kinds are adjustments, as the file has them', async () => {
    await load('member id,date,points\nC1,2026-03-01,5\nC1,2026-03-02,-3\n');
    expect(await visible(pointsHistory, 'kind', 'points')).toEqual(['0 -3', '0 5']);
  });

  it('without a time go in, and a file without any says so', async () => {
    const { report } = await load('member,kind,points\nC1,earned,5\n');
    expect([report.from, report.to]).toEqual([null, null]);
    expect(report.rowsGood).toBe(1);
  });
});

describe('points, where a cell holds something hostile', () => {
  const HOSTILE = [
    '<img src=x onerror=alert(1)>',
    '=1+1',
    '__proto__',
    '🐉'.repeat(50),
    '-',
    '1e999',
  ];
  const GOOD = {
    openingPoints: {
      member: 'C1',
      points: '5',
      earnedAt: '2026-03-01',
      pendingUntil: '2026-03-08',
      expiresAt: '2027-03-01',
      balance: '5',
      tier: 'gold',
      joinedAt: '2025-01-01',
    },
    pointsHistory: {
      movement: 'M1',
      member: 'C1',
      at: '2026-03-01',
      kind: 'earned',
      points: '5',
      order: '1001',
      reason: 'purchase',
      expiresAt: '2027-03-01',
    },
  } as const;
  const TEXTS = new Set(['member', 'tier', 'movement', 'order', 'reason']);

  it.each(
    Object.entries(GOOD).flatMap(([kind, row]) =>
      Object.keys(row).map((field) => [kind, field, row] as const),
    ),
  )('takes the text of %s.%s as text, or keeps the row out', async (_, field, row) => {
    const cells: Readonly<Record<string, string>> = row;
    const lines = HOSTILE.map((text) =>
      Object.keys(cells)
        .map((name) => (name === field ? `"${text}"` : cells[name]))
        .join(','),
    );
    const report = await check(`${Object.keys(cells).join(',')}\n${lines.join('\n')}\n`);
    expect(report.rowsRead).toBe(HOSTILE.length);
    expect(report.rowsBad).toBe(TEXTS.has(field) ? 0 : HOSTILE.length);
  });
});

it('undoing an import of points shows what it had replaced', async () => {
  await load('member,points\nC1,5\n');
  const { summary } = await load('member,points\nC1,7\nC2,1\n');
  expect(await visible(openingPoints, 'member', 'points')).toEqual(['C1 7', 'C2 1']);
  value(await service.undo(db.name, summary.importId!, ACTOR, 2));
  expect(await visible(openingPoints, 'member', 'points')).toEqual(['C1 5']);
});

describe('returns', () => {
  const loadReturns = async (columns: string, ...rows: string[]) => {
    await load([columns, ...rows].join('\n'));
    return visible(returns, 'returnCase', 'settled');
  };

  it('without a time in the column of settling are open; without the column nobody knows', async () => {
    expect(
      await loadReturns(
        'returnCase,order,requestedAt,resolvedAt',
        'R1,O1,2026-03-01T10:00:00Z,',
        'R2,O2,2026-03-01T10:00:00Z,',
      ),
    ).toEqual([`R1 ${ANSWER.no}`, `R2 ${ANSWER.no}`]);
    expect(
      await loadReturns(
        'returnCase,order,requestedAt,resolvedAt',
        'R1,O1,2026-03-01T10:00:00Z,2026-03-02T10:00:00Z',
      ),
    ).toContain(`R1 ${ANSWER.yes}`);
    expect(
      await loadReturns('returnCase,order,requestedAt', 'R2,O2,2026-03-01T10:00:00Z'),
    ).toContain(`R2 ${ANSWER.unknown}`);
  });
});
