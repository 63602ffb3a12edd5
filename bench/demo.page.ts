import '../src/shared/withoutEval.ts';
import { demoHash } from '../src/demo/demoHash.ts';
import { demoTables } from '../src/demo/tables/demoTables.ts';
import { demoWorld } from '../src/demo/world/demoWorld.ts';
import { DictionarySet } from '../src/shared/data/facts/dictionarySet.ts';
import { civilDay } from '../src/shared/domain/time/civilDay.ts';

const SEED = 20_261_001;
const UNTIL = civilDay(2026, 11, 22);

function make(lines: number) {
  const dictionaries = new DictionarySet(new Map());
  const world = demoWorld({ seed: SEED, lines, until: UNTIL });
  return { dictionaries, tables: demoTables(world, 'en', dictionaries) };
}

/** Called by demo.bench.mjs. */
const bench = {
  /** Milliseconds to make a demo shop of so many order lines, all tables, in memory; and its rows. */
  generate(lines: number): { ms: number; rows: number } {
    const start = performance.now();
    const { tables } = make(lines);
    const ms = performance.now() - start;
    return { ms, rows: tables.reduce((sum, table) => sum + table.rows, 0) };
  },

  /** Canonical hash of a demo shop, to compare with Node's. */
  hash(lines: number): string {
    const { tables, dictionaries } = make(lines);
    return demoHash(tables, dictionaries);
  },
};

Object.assign(globalThis, { bench });
