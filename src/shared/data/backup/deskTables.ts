import { z } from 'zod';
import { IDENTITY_ROLES } from '../../domain/desk/deskRecords.ts';

const text = z.string();
/** Fields that this version does not know are kept as they are. */
const row = z.looseObject;

/** Rows of the service desk, in the order of the file. */
export const deskTables = {
  conversationViews: row({ id: text, name: text, query: text }),
  conversationTags: row({ conversation: text, added: z.array(text), removed: z.array(text) }),
  agentIdentities: row({
    author: text,
    person: text,
    name: text,
    role: z.enum(IDENTITY_ROLES),
  }),
} as const;
