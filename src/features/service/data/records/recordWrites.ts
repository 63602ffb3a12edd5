import { mapAgents } from './mapAgents.ts';
import { tagConversations } from './tagConversations.ts';
import { deleteView, saveView } from './viewWrites.ts';

/** Writes of what staff make beside conversations. */
export const RECORD_WRITES = [saveView, deleteView, tagConversations, mapAgents] as const;
