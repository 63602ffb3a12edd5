import { defineWrite } from '../../../../shared/data/writes/defineWrite.ts';
import { shopSettingsIn } from '../../../../shared/data/shopSettings.ts';
import type { PublicSource } from '../../../../shared/domain/community/drawRecords.ts';
import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import { zoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import { drandTime } from '../../domain/draws/drandRound.ts';
import { entriesOfList } from '../../domain/draws/canonicalList.ts';
import { frozenList } from '../../domain/draws/frozenList.ts';
import { publicValue } from '../../domain/draws/publicValue.ts';
import { commitmentOf } from '../../domain/draws/seedCommitment.ts';
import { assertDrawsHere } from './assertDrawsHere.ts';
import { draftSchema, sourceSchema, type DrawDraft } from './draftSchema.ts';
import { DrawRefused } from './drawRefused.ts';
import { drawIn, putDraw, UNFROZEN } from './drawWrites.ts';

export type FrozenWith = {
  /** As it is seen on the page, saved or not. */
  readonly draft: DrawDraft;
  /** Its list as whoever freezes it was shown (`frozenList`). */
  readonly list: string | null;
  /** 32 bytes of hex from a source that nobody can guess; not used by `rfc3797`. */
  readonly seed: string;
  readonly source: PublicSource;
};

/**
 * Saves a draft, freezes its list, commits to a seed, and names the public value: from here on nothing of
 * what decides the draw can be changed, so it cannot be taken back either, only called off.
 *
 * @throws ZodError, or DrawRefused where the draw is no draft, has problems, its value is out already, or another draw
 * or midnight has changed the list that was shown
 */
export const freezeDraw = defineWrite({
  name: 'draw.freeze',
  undoable: false,
  tables: ['draws', 'settings'],
  run: async (records, { draft: given, list, seed, source: named }: FrozenWith, context) => {
    await assertDrawsHere(records, context.machine);
    const draft = draftSchema.parse(given);
    const source = sourceSchema.parse(named);
    const known = await records.get('draws', draft.id);
    if (known && known.phase !== 'draft') throw new DrawRefused({ reason: 'otherPhase' });
    if (source.kind === 'drand' && drandTime(source.round) <= context.now) {
      throw new DrawRefused({ reason: 'tooEarly' });
    }
    if (source.kind === 'other' && source.name === '') throw new DrawRefused({ reason: 'noValue' });
    // What is published has to follow from what is stored, so nothing that was computed elsewhere or
    // before is taken for it: half a second more for the longest lists, once for each draw.
    const drawn = await records.where('draws', 'phase', 'drawn');
    const { zone } = await shopSettingsIn(records);
    const today = instantToDay(zoneTable(zone, context.now, context.now), context.now);
    const own = frozenList(draft, drawn, today);
    if (own === null) throw new DrawRefused({ reason: 'notReady' });
    if (own !== list) throw new DrawRefused({ reason: 'changed' });
    const secret = draft.method === 'weighted' ? seed : '';
    // Throws where it is no seed, before anything is written.
    if (secret !== '' || draft.method === 'weighted') commitmentOf(secret);
    const now = { phase: 'frozen', list, seed: secret, source, frozenAt: context.now } as const;
    await putDraw(records, { ...draft, ...UNFROZEN, ...now, at: 0, by: '' }, context);
    const entries = entriesOfList(list).length;
    const details = { name: draft.name, entries };
    return { result: entries, subject: draft.id, details };
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
    return { result: undefined, subject: row.id, details: { name: row.name } };
  },
});
