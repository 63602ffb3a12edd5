import { defineWrite } from '../../../../shared/data/writes/defineWrite.ts';
import type { RecordWriter } from '../../../../shared/data/writes/recordWriter.ts';
import type { DrawPhase, DrawRow } from '../../../../shared/domain/community/drawRecords.ts';
import { HAND_OUT_TABLES, takeGiftBack } from '../prizes/issueGifts.ts';
import { assertDrawsHere } from './assertDrawsHere.ts';
import { draftSchema, type DrawDraft } from './draftSchema.ts';
import { DrawRefused } from './drawRefused.ts';

/** What a draft has none of yet. */
export const UNFROZEN = {
  phase: 'draft',
  ...{ list: '', frozenAt: null, seed: '', source: null, announcedAt: null },
  ...{ value: '', drawnAt: null, forfeits: [], reason: '' },
} as const;

/**
 * Prepares a draw, or changes one that is not frozen.
 * @throws ZodError, or DrawRefused once its list is frozen
 */
export const saveDraw = defineWrite({
  name: 'draw.save',
  undoable: true,
  tables: ['draws'],
  run: async (records, params: DrawDraft, { now, actor }) => {
    const draft = draftSchema.parse(params);
    const known = await records.get('draws', draft.id);
    if (known && known.phase !== 'draft') throw new DrawRefused({ reason: 'otherPhase' });
    await records.put('draws', draft.id, { ...draft, ...UNFROZEN, at: now, by: actor });
    return { result: draft.id, subject: draft.id, details: { name: draft.name } };
  },
});

/** Deletes a draw that is not frozen: what was published stays. @throws DrawRefused */
export const deleteDraw = defineWrite({
  name: 'draw.delete',
  undoable: true,
  tables: ['draws'],
  run: async (records, { id }: { readonly id: string }) => {
    const { name } = await drawIn(records, id, ['draft']);
    await records.remove('draws', id);
    return { result: undefined, subject: id, details: { name } };
  },
});

/**
 * Calls a draw off; all of it stays to be seen, also what was drawn already. Prizes kept aside are free
 * again. It cannot be taken back: whoever saw the public value first could otherwise choose whether the
 * draw counts.
 * @throws DrawRefused where it is not frozen yet, or was called off before
 */
export const cancelDraw = defineWrite({
  name: 'draw.cancel',
  undoable: false,
  tables: ['draws', ...HAND_OUT_TABLES, 'settings'],
  run: async (records, params: { readonly id: string; readonly reason: string }, context) => {
    await assertDrawsHere(records, context.machine);
    const row = await drawIn(records, params.id, ['frozen', 'announced', 'drawn']);
    const reason = params.reason.trim();
    if (reason === '') throw new DrawRefused({ reason: 'noValue' });
    for (const { id, state, shownAt } of await records.where('prizeIssues', 'source', row.id)) {
      // What has left the shop or was seen is out, whatever becomes of the draw.
      if (state === 'issued' && shownAt === null) await takeGiftBack(records, id, context);
    }
    await putDraw(records, { ...row, phase: 'cancelled', reason }, context);
    return { result: undefined, subject: row.id, details: { name: row.name } };
  },
});

/** The draw of an id in one of some phases. @throws DrawRefused where it is gone or elsewhere */
export async function drawIn(
  records: RecordWriter,
  id: string,
  phases: readonly DrawPhase[],
): Promise<DrawRow> {
  const row = await records.get('draws', id);
  if (!row) throw new DrawRefused({ reason: 'gone' });
  if (!phases.includes(row.phase)) throw new DrawRefused({ reason: 'otherPhase' });
  return row;
}

/** Puts a draw with who changed it and when. */
export async function putDraw(
  records: RecordWriter,
  row: DrawRow,
  { now, actor }: { readonly now: number; readonly actor: string },
): Promise<void> {
  await records.put('draws', row.id, { ...row, at: now, by: actor });
}
