import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { groupBookOf } from '../features/community/data/book/groupBookOf.ts';
import { actingHits } from '../features/community/data/queue/actingHits.ts';
import { demoHits } from '../features/community/domain/demo/demoHits.ts';
import { demoRules } from '../features/community/domain/demo/demoRules.ts';
import { DictionarySet } from '../shared/data/facts/dictionarySet.ts';
import { civilDay } from '../shared/domain/time/civilDay.ts';
import { LANGUAGES } from '../shared/i18n/language.ts';
import { builtSourceOf } from '../testing/builtSourceOf.ts';
import { jobContextOf } from '../testing/jobContextOf.ts';
import { demoTables } from './tables/demoTables.ts';
import { demoWorld } from './world/demoWorld.ts';

const world = demoWorld({ seed: 20_261_001, lines: 6000, until: civilDay(2026, 11, 22) });

test.each(LANGUAGES)(
  'demo rules hit in %s what judging every message by them hits',
  async (language) => {
    const dictionaries = new DictionarySet(new Map());
    const tables = demoTables(world, language, dictionaries);
    const context = {
      ...jobContextOf(builtSourceOf(tables, dictionaries)),
      stamp: { database: `demo-hits-${language}`, people: 0, moderation: 0 },
    };
    const book = await groupBookOf(context);
    const hits = await actingHits(context, book, demoRules(), 'Asia/Shanghai');
    expect(hits.size).toBeGreaterThan(100);
    expect(demoHits(book)).toEqual(hits);
  },
);
