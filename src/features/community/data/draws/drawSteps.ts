import { defineWrite } from '../../../../shared/data/writes/defineWrite.ts';
import type { PublicSource } from '../../../../shared/domain/community/drawRecords.ts';
import { canonicalList } from '../../domain/draws/canonicalList.ts';
import { draftProblems, WARNINGS } from '../../domain/draws/draftProblems.ts';
import { drandTime } from '../../domain/draws/drandRound.ts';
import { drawInput, winnersOfDraws } from '../../domain/draws/drawInput.ts';
import { drawResult } from '../../domain/draws/drawProof.ts';
import { eligibleEntries } from '../../domain/draws/eligibleEntries.ts';
import { publicValue } from '../../domain/draws/publicValue.ts';
import { commitmentOf } from '../../domain/draws/seedCommitment.ts';
import { assertDrawsHere } from './assertDrawsHere.ts';
import { DrawRefused } from './drawRefused.ts';
import { drawIn, putDraw } from './drawWrites.ts';

export type FrozenWith = {
  readonly id: string;
  /** 32 bytes of hex from a source that nobody can guess; not used by `rfc3797`. */
  readonly seed: string;
  readonly source: PublicSource;
  /** Civil day in the shop's zone, by which membership is counted. */
  readonly today: number;
};

/**
 * Freezes the list, commits to a seed, and names the public value: from here on nothing of what decides
 * the draw can be changed, so it cannot be taken back either, only called off.
 *
 * @throws DrawRefused where the draw is no draft, has problems, or its value is out already
 */
export const freezeDraw = defineWrite({
  name: 'draw.freeze',
  undoable: false,
  tables: ['draws', 'settings'],
  run: async (records, { id, seed, source, today }: FrozenWith, context) => {
    await assertDrawsHere(records, context.machine);
    const row = await drawIn(records, id, ['draft']);
    if (source.kind === 'drand' && drandTime(source.round) <= context.now) {
      throw new DrawRefused({ reason: 'tooEarly' });
    }
    if (source.kind === 'other' && source.name.trim() === '')
      throw new DrawRefused({ reason: 'noValue' });
    const drawn = await records.where('draws', 'phase', 'drawn');
    const { candidates, rules, excluded } = row;
    const winnersBefore = rules.coolDown === 0 ? [] : winnersOfDraws(drawn);
    const { entries } = eligibleEntries(candidates, rules, { today, winnersBefore, excluded });
    if (draftProblems(row, entries).some((problem) => !WARNINGS.has(problem))) {
      throw new DrawRefused({ reason: 'notReady' });
    }
    const secret = row.method === 'weighted' ? seed : '';
    // Throws where it is no seed, before anything is written.
    if (secret !== '' || row.method === 'weighted') commitmentOf(secret);
    const list = canonicalList(entries);
    const frozen = { phase: 'frozen', list, seed: secret, source, frozenAt: context.now } as const;
    await putDraw(records, { ...row, ...frozen }, context);
    const details = { name: row.name, entries: entries.length };
    return { result: entries.length, subject: id, details };
  },
});

/**
 * Notes that list and commitment stand where the group can read them.
 * @throws DrawRefused where they are not frozen, or the public value is out already
 */
export const announceDraw = defineWrite({
  name: 'draw.announce',
  undoable: false,
  tables: ['draws', 'settings'],
  run: async (records, { id }: { readonly id: string }, context) => {
    await assertDrawsHere(records, context.machine);
    const row = await drawIn(records, id, ['frozen']);
    const { source } = row;
    if (source?.kind === 'drand' && drandTime(source.round) <= context.now) {
      throw new DrawRefused({ reason: 'tooEarly' });
    }
    await putDraw(records, { ...row, phase: 'announced', announcedAt: context.now }, context);
    return { result: undefined, subject: id, details: { name: row.name } };
  },
});

/**
 * Mixes the public value in, read from what was typed or pasted: with it the order is settled. A wrong
 * value cannot be put right, only the whole draw called off.
 * @throws DrawRefused where nothing was published, the value is none, or it is not out yet
 */
export const revealDraw = defineWrite({
  name: 'draw.reveal',
  undoable: false,
  tables: ['draws', 'settings'],
  run: async (records, params: { readonly id: string; readonly typed: string }, context) => {
    await assertDrawsHere(records, context.machine);
    const row = await drawIn(records, params.id, ['announced']);
    const { source } = row;
    const out = source?.kind === 'drand' ? drandTime(source.round) : null;
    if (out !== null && out > context.now) {
      throw new DrawRefused({ reason: 'notOutYet', until: out });
    }
    const read = publicValue(row, params.typed);
    if (!read.ok) {
      throw new DrawRefused({ reason: read.reason === 'tooLong' ? 'tooLong' : 'noValue' });
    }
    const { value } = read;
    const drawn = { ...row, phase: 'drawn', value, drawnAt: context.now } as const;
    await putDraw(records, drawn, context);
    const { awards } = drawResult(drawInput(drawn));
    return { result: awards, subject: row.id, details: { name: row.name } };
  },
});

/** Notes that a winner gave the prize up, so that it goes to the next. @throws DrawRefused */
export const forfeitPrize = defineWrite({
  name: 'draw.forfeit',
  undoable: true,
  tables: ['draws', 'settings'],
  run: async (records, { id, entry }: { readonly id: string; readonly entry: string }, context) => {
    await assertDrawsHere(records, context.machine);
    const row = await drawIn(records, id, ['drawn']);
    const { awards } = drawResult(drawInput(row));
    if (!awards.some((award) => award.entry === entry))
      throw new DrawRefused({ reason: 'noPrize' });
    await putDraw(records, { ...row, forfeits: [...row.forfeits, entry] }, context);
    return { result: undefined, subject: id, details: { name: row.name, entry } };
  },
});
