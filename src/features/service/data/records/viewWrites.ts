import { z } from 'zod';
import { defineWrite } from '../../../../shared/data/writes/defineWrite.ts';

/** Letters of a view's name at most. */
export const LONGEST_VIEW_NAME = 80;

/** Of all views in the audit trail. */
const SUBJECT = 'views';

const viewSchema = z.object({
  id: z.string().min(1).max(60),
  name: z.string().trim().min(1).max(LONGEST_VIEW_NAME),
  query: z.string().max(8000),
});
export type SavedView = z.infer<typeof viewSchema>;

/**
 * Saves a view, or changes the one of that id.
 * @throws ZodError where the name is empty or too long
 */
export const saveView = defineWrite({
  name: 'view.save',
  undoable: true,
  tables: ['conversationViews'],
  run: async (records, params: SavedView) => {
    const view = viewSchema.parse(params);
    await records.put('conversationViews', view.id, view);
    return { result: view, subject: SUBJECT, details: { name: view.name } };
  },
});

/** Deletes a view; one that is not there changes nothing. */
export const deleteView = defineWrite({
  name: 'view.delete',
  undoable: true,
  tables: ['conversationViews'],
  run: async (records, { id }: { readonly id: string }) => {
    const view = await records.get('conversationViews', id);
    if (view) await records.remove('conversationViews', id);
    return { result: undefined, subject: SUBJECT, details: { name: view?.name ?? '' } };
  },
});
