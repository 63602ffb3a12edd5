import { strFromU8, unzipSync } from 'fflate';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { trainClassifier } from './trainClassifier.ts';

const folder = process.env['HUITOU_DATA'] ?? '';
const SEED = 20_261_130;
const OTHER_SEEDS = [1, 2] as const;
const TONES = ['negative', 'neutral', 'positive'] as const;

const shopRow = z.object({ label: z.enum(['0', '1']), review: z.string().min(1) });
const tweetRow = z.object({ airline_sentiment: z.enum(TONES), text: z.string().min(1) });

type Example = { readonly text: string; readonly label: number };

function rowsOf(csv: string): unknown[] {
  return Papa.parse<unknown>(csv, { header: true, skipEmptyLines: true }).data;
}

function shopExamples(csv: string): Example[] {
  return rowsOf(csv).flatMap((row) => {
    const read = shopRow.safeParse(row);
    return read.success ? [{ text: read.data.review, label: Number(read.data.label) }] : [];
  });
}

function tweetExamples(csv: string): Example[] {
  return rowsOf(csv).flatMap((row) => {
    const read = tweetRow.safeParse(row);
    if (!read.success) return [];
    return [{ text: read.data.text, label: TONES.indexOf(read.data.airline_sentiment) }];
  });
}

function unzipped(bytes: Uint8Array): string {
  return strFromU8(Object.values(unzipSync(bytes))[0] ?? new Uint8Array());
}

const SETS = [
  {
    name: 'online_shopping_10_cats',
    file: 'retention/zh/online_shopping_10_cats.zip',
    examples: (bytes: Uint8Array) => shopExamples(unzipped(bytes)),
    rows: 62_773,
    classes: 2,
    wanted: 0.87,
  },
  {
    name: 'waimai_10k',
    file: 'retention/zh/waimai_10k.csv',
    examples: (bytes: Uint8Array) => shopExamples(strFromU8(bytes)),
    rows: 11_987,
    classes: 2,
    wanted: 0.84,
  },
  {
    name: 'airline tweets, three classes',
    file: 'support/airline/Tweets.csv',
    examples: (bytes: Uint8Array) => tweetExamples(strFromU8(bytes)),
    rows: 14_640,
    classes: 3,
    wanted: 0.77,
  },
] as const;

describe('the sentiment classifier on a seeded fifth that it has not seen', () => {
  test.for(SETS)(
    '$name: at least $wanted right',
    { timeout: 120_000 },
    async ({ file, examples, rows, classes, wanted }, { skip, annotate }) => {
      const path = join(folder, file);
      skip(!existsSync(path), `no ${file}`);
      const all = examples(readFileSync(path));
      expect(all).toHaveLength(rows);
      const given = {
        length: all.length,
        textAt: (place: number) => all[place]?.text ?? '',
        labelAt: (place: number) => all[place]?.label ?? 0,
      };
      for (const seed of [SEED, ...OTHER_SEEDS]) {
        const { heldOut } = await trainClassifier(given, classes, seed);
        const { right, baseline } = heldOut;
        await annotate(
          `seed ${seed}: ${right.rate.toFixed(4)} of ${right.size}, baseline ${baseline.rate.toFixed(4)}`,
        );
        expect(right.size).toBeGreaterThan(rows * 0.18);
        expect(right.rate).toBeGreaterThan(baseline.rate);
        if (seed === SEED) expect(right.rate).toBeGreaterThanOrEqual(wanted);
      }
    },
  );
});
