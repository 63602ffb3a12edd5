import type { DrawDraft } from '../../data/draws/draftSchema.ts';

/** A draw of a name, with one prize to be filled in. */
export function newDraw(name: string): DrawDraft {
  return {
    id: `draw:${crypto.randomUUID()}`,
    name,
    method: 'weighted',
    prizes: [{ id: crypto.randomUUID(), name: '', pieces: 1 }],
    groupCap: 1,
    rules: { mostWeight: 0, leastDays: 0, coolDown: 0, repeats: 'first' },
    candidates: [],
    excluded: [],
  };
}
