import { listFileHead } from '../../domain/release/listFileHead.ts';
import { listLines } from '../../domain/release/listLines.ts';
import type { ListFormat } from '../../domain/release/listReleaseParams.ts';
import type { Placement } from '../../domain/settings/recommendationSettings.ts';

/** 21 November 2026, 08:00 UTC. */
const AN_INSTANT = 1_795_248_000_000;
const PRODUCTS = ['SKU-7', 'SKU-3', 'SKU-1'];

/** The first lines of a file, of a made-up shop: for those who read one. */
export function exampleLines(format: ListFormat, placement: Placement, version: number): string {
  const asked = { version, placement, slots: 2, format, reveal: true, zone: 'UTC', at: AN_INSTANT };
  const lines = listLines(
    format,
    listFileHead(asked, AN_INSTANT - 60_000, 2),
    (item) => PRODUCTS[item] ?? '',
  );
  const everybody = { items: Int32Array.of(0, 1), scores: Float64Array.of(NaN, NaN) };
  const one = { items: Int32Array.of(1, 0), scores: Float64Array.of(2.4713, 1.9088) };
  return (
    lines.start +
    lines.list(null, everybody) +
    lines.list(placement === 'home' ? 'C-1001' : 'SKU-1', one)
  ).trimEnd();
}
