import type { DrawRow } from '../../../../shared/domain/community/drawRecords.ts';
import { canonicalValue } from '../../domain/draws/canonicalValue.ts';
import { readDrand, type DrandReading } from '../../domain/draws/drandRound.ts';
import { rfc3797Key } from '../../domain/draws/rfc3797Picks.ts';

export type TypedValue =
  | { readonly ok: true; readonly value: string }
  | {
      readonly ok: false;
      readonly reason:
        Exclude<DrandReading, { readonly ok: true }>['reason'] | 'notNumbers' | 'empty';
    };

/** Reads the public value as it was typed or pasted, by what the draw was announced with. */
export function typedValue(
  { method, source }: Pick<DrawRow, 'method' | 'source'>,
  typed: string,
): TypedValue {
  if (typed.trim() === '') return { ok: false, reason: 'empty' };
  if (source?.kind === 'drand') {
    const read = readDrand(typed, source.round);
    return read.ok ? { ok: true, value: read.randomness } : read;
  }
  if (method === 'rfc3797') return rfcValue(typed);
  const value = canonicalValue(typed);
  return value === null ? { ok: false, reason: 'empty' } : { ok: true, value };
}

/** A source on each line, its numbers between spaces or commas. */
function rfcValue(typed: string): TypedValue {
  const lines = typed.split(/[\r\n]+/u).filter((line) => line.trim() !== '');
  if (!lines.every((line) => /^\s*\d{1,9}([\s,，、]+\d{1,9})*\s*$/u.test(line))) {
    return { ok: false, reason: 'notNumbers' };
  }
  const sources = lines.map((line) => (line.match(/\d+/gu) ?? []).map(Number));
  return { ok: true, value: rfc3797Key(sources) };
}
