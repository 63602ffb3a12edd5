import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, test } from 'vitest';
import { NO_FILTER } from '../features/service/domain/desk/listTypes.ts';
import { newCalendar, newTarget } from '../features/service/domain/levels/newLevels.ts';
import { LevelClocks } from '../features/service/domain/levels/levelClocks.ts';
import { serviceLevelsPolicy } from '../features/service/domain/levels/serviceLevelSettings.ts';
import {
  conversationMetrics,
  type ConversationMetrics,
} from '../features/service/domain/metrics/conversationMetrics.ts';
import {
  conversationRowSchema,
  ROW_FIELDS,
  ROW_SPANS,
  type ConversationRow,
} from '../features/service/domain/rows/conversationRow.ts';
import { rowCells, rowColumns } from '../features/service/domain/rows/rowColumns.ts';
import { eachTimeline } from '../features/service/data/deskTimelines.ts';
import { serviceJobs } from '../features/service/jobs.ts';
import { DictionarySet } from '../shared/data/facts/dictionarySet.ts';
import { civilDay } from '../shared/domain/time/civilDay.ts';
import { exportFile } from '../shared/ui/exportFile.ts';
import { builtSourceOf } from '../testing/builtSourceOf.ts';
import { jobContextOf } from '../testing/jobContextOf.ts';
import { demoTables } from './tables/demoTables.ts';
import { demoWorld } from './world/demoWorld.ts';

const until = civilDay(2026, 11, 22);
const world = demoWorld({ seed: 20_261_001, lines: 3000, until });
const dictionaries = new DictionarySet(new Map());
const TABLES = ['orderLines', 'customers', 'messages', 'conversations', 'authors'] as const;
const context = jobContextOf(
  builtSourceOf(demoTables(world, 'en', dictionaries, TABLES), dictionaries),
);
const stamp = { database: 'demo-desk', agents: 0, tags: 0 };

const zone = 'Asia/Shanghai';
const now = Date.UTC(2026, 10, 22, 12);
const levels = {
  ...serviceLevelsPolicy.defaults,
  calendars: [newCalendar('office', 'Office', zone)],
  targets: [{ ...newTarget('any', 'office'), next: 1200, resolution: 4 * 3600 }],
};
const ask = { filter: NO_FILTER, judged: null, levels, version: 3, zone, now, reveal: false };

async function rowsOf(reveal: boolean): Promise<ConversationRow[]> {
  const rows: ConversationRow[] = [];
  for (let found = 1; rows.length < found;) {
    const part = await serviceJobs.rows.run(context, {
      stamp,
      ...{ ...ask, reveal, offset: rows.length, limit: 100 },
    });
    rows.push(...part.rows);
    ({ found } = part);
  }
  return rows;
}

let rows: ConversationRow[];
beforeAll(async () => {
  rows = await rowsOf(false);
});

describe('the export of conversations', () => {
  test('has one row for each conversation, window by window, each as its schema says', async () => {
    const choices = await serviceJobs.choices.run(context, { stamp });
    expect(rows).toHaveLength(choices.conversations);
    expect(new Set(rows.map(({ conversation }) => conversation)).size).toBe(rows.length);
    for (const row of rows) expect(conversationRowSchema.parse(row)).toEqual(row);
  });

  test('has each metric as it is measured, with the messages that it begins and ends with', async () => {
    const measured = new Map<string, ConversationMetrics>();
    const clock = new LevelClocks(levels).of('office');
    await eachTimeline({ ...context, stamp }, now, (timeline) => {
      measured.set(timeline.conversation.id, conversationMetrics(timeline, clock, now));
    });
    let times = 0;
    for (const row of rows) {
      const own = measured.get(row.conversation)!;
      for (const span of ROW_SPANS) {
        const time = own[span];
        if ('missing' in time) {
          expect([row[`${span}WallSeconds`], row[`${span}Missing`]]).toEqual([null, time.missing]);
          continue;
        }
        times++;
        expect(row[`${span}Missing`]).toBeNull();
        expect(row[`${span}WallSeconds`]).toBe(time.wallSeconds);
        expect(row[`${span}BusinessSeconds`]).toBe(time.businessSeconds);
        expect(Date.parse(row[`${span}StartAt`]!)).toBe(time.start.at);
        expect(Date.parse(row[`${span}EndAt`]!)).toBe(time.end.at);
        expect(row[`${span}End`]).toMatch(time.end.kind === 'message' ? /^message:./ : /^state:/);
      }
      expect(row.nextResponses).toBe(own.nextResponses.length);
      expect(row.nextResponseEvents?.split('; ').length ?? 0).toBe(own.nextResponses.length);
      expect(row.cyclesWallSeconds).toBe(own.cycleSeconds?.wall ?? null);
      expect(row.cyclesBusinessSeconds).toBe(own.cycleSeconds?.business ?? null);
      expect(row.reopened).toBe(own.reopened);
      expect(row.waitingWallSeconds).toBe(own.waiting?.wallSeconds ?? null);
      expect(row.messagesCustomer).toBe(own.counts.customer);
      expect(row.messagesAgent).toBe(own.counts.agent);
      expect(row.answerRatio).toBe(own.answerRatio);
      expect(row.outOfOrder).toBe(own.notes.outOfOrder);
    }
    expect(times).toBeGreaterThan(500);
  });

  test('adds up to the numbers of the pages: rounds of the rate, breaches of the levels', async () => {
    const times = await serviceJobs.times.run(context, {
      stamp,
      ...{ metric: 'firstResponse', time: 'wall', by: 'all', attribution: 'created' },
      ...{ from: null, until: null, levels, zone, now },
    });
    const sum = (
      field: 'threeMinuteAsked' | 'threeMinuteAnswered' | `${'first' | 'next'}Breaches`,
    ) => rows.reduce((total, row) => total + row[field], 0);
    expect(sum('threeMinuteAsked')).toBe(times.threeMinutes.rate?.size);
    expect(sum('threeMinuteAnswered')).toBe(times.threeMinutes.rate?.count);
    // Of what came back the row has how often, and the page one share.
    const again = rows.filter(({ reopened }) => reopened !== null);
    expect(again.length).toBeGreaterThan(3);
    expect(times.reopened).toMatchObject({
      count: again.length,
      size: rows.filter(({ solvedAt }) => solvedAt !== null).length,
    });
    const rehearsed = await serviceJobs.rehearseLevels.run(context, {
      stamp,
      ...{ live: levels, draft: levels, zone, at: now },
    });
    expect(sum('firstBreaches')).toBe(rehearsed.kinds[0]?.live);
    expect(sum('nextBreaches')).toBe(rehearsed.kinds[1]?.live);
    expect(
      rows.every(({ levelsVersion, calendar }) => levelsVersion === 3 && calendar === 'office'),
    ).toBe(true);
  });

  test('masks who the customer is, unless that is revealed', async () => {
    const shown = await rowsOf(true);
    const names = shown.flatMap(({ customerName }) => customerName ?? []);
    expect(names.length).toBeGreaterThan(0);
    expect(names.some((name) => name.includes('•'))).toBe(false);
    const masked = rows.flatMap(({ customerName }) => customerName ?? []);
    expect(masked).toHaveLength(names.length);
    expect(masked.every((name) => name.includes('•'))).toBe(true);
  });

  test('says the same as CSV and as JSON lines, which keep to the schema', async () => {
    const contents = () => ({
      name: 'conversations',
      columns: rowColumns((field) => field),
      rows: rows.map(rowCells),
    });
    const options = { reveal: false };
    const json = await (await exportFile('jsonl', contents(), options)).blob.text();
    const csv = await (await exportFile('csv', contents(), options)).blob.text();
    const lines = json
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(lines).toHaveLength(rows.length);
    const [head, ...written] = csv.replace('\uFEFF', '').trimEnd().split('\r\n').map(cellsOf);
    expect(head).toEqual(ROW_FIELDS);
    expect(written).toHaveLength(rows.length);
    lines.forEach((line, place) => {
      const row = conversationRowSchema.parse(line);
      expect(written[place]).toEqual(
        ROW_FIELDS.map((field) => (row[field] === null ? '' : String(row[field]))),
      );
    });
  });
});

/** Cells of a line of CSV whose texts have no line ends. */
function cellsOf(line: string): string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/gu)]
    .map(([, cell = '']) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell))
    .slice(0, ROW_FIELDS.length);
}
