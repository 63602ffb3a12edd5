import { z } from 'zod';
import { withDatabase } from '../../../../shared/data/withDatabase.ts';
import { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { job } from '../../../../shared/domain/jobs/job.ts';
import { drawInput, proofOfDraw } from '../../domain/draws/drawInput.ts';
import { drawResult, type DrawProof, type DrawResult } from '../../domain/draws/drawProof.ts';
import { draftEntries, frozenList, type DraftEntries } from '../../domain/draws/frozenList.ts';
import { candidatesSchema, draftSchema, rulesSchema } from './draftSchema.ts';

const base = { database: z.string().min(1), today: z.int() };
const entriesSchema = z.object({
  ...base,
  candidates: candidatesSchema,
  rules: rulesSchema,
  excluded: draftSchema.shape.excluded,
  /** The state of draws before, see `settledDraws`: another state is another question. */
  drawn: z.string(),
});
export type EntriesParams = z.input<typeof entriesSchema>;

const freezeSchema = z.object({ ...base, draft: draftSchema });
export type FreezeParams = z.input<typeof freezeSchema>;

const drawnSchema = z.object({
  database: z.string().min(1),
  id: z.string(),
  /** Epoch ms, of the row: with the forfeits it tells which state an answer is of. */
  drawnAt: z.number(),
  forfeits: z.array(z.string()),
});
export type DrawnParams = z.input<typeof drawnSchema>;

const drawnDraws = (database: string) =>
  withDatabase(new WorkspaceDb(database), (db) =>
    db.draws.where('phase').equals('drawn').toArray(),
  );
const drawOf = (database: string, id: string) =>
  withDatabase(new WorkspaceDb(database), (db) => db.draws.get(id));

/**
 * What draws have to be computed: with 20,000 entries each of these takes a second or so. Answers are
 * not kept where lists are parts of the question.
 * @throws ZodError on senseless parameters
 */
export const drawJobs = {
  /** Who takes part in a draft, and who does not. */
  drawEntries: job<EntriesParams, DraftEntries>(
    [],
    async (_context, params) => {
      const { database, today, drawn: _, ...source } = entriesSchema.parse(params);
      return draftEntries(source, await drawnDraws(database), today);
    },
    { keep: false },
  ),
  /** The list of a draft as it will be frozen; null where it has problems. */
  drawFrozenList: job<FreezeParams, string | null>(
    [],
    async (_, params) => {
      const { database, today, draft } = freezeSchema.parse(params);
      return frozenList(draft, await drawnDraws(database), today);
    },
    { keep: false },
  ),
  /** Who won, after some have given their prizes up; null where the draw is gone. */
  drawResult: job<DrawnParams, DrawResult | null>([], async (_, params) => {
    const { database, id, forfeits } = drawnSchema.parse(params);
    const row = await drawOf(database, id);
    return row && row.drawnAt !== null ? drawResult({ ...drawInput(row), forfeits }) : null;
  }),
  /** Everything that the page for everyone checks. */
  drawProof: job<DrawnParams, DrawProof | null>(
    [],
    async (_, params) => {
      const { database, id } = drawnSchema.parse(params);
      const row = await drawOf(database, id);
      return row ? proofOfDraw(row) : null;
    },
    { keep: false },
  ),
};
