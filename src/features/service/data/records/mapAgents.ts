import { z } from 'zod';
import { IDENTITY_ROLES } from '../../../../shared/domain/desk/deskRecords.ts';
import { defineWrite } from '../../../../shared/data/writes/defineWrite.ts';
import { AGENTS_SUBJECT } from './deskSubjects.ts';

/** Letters of a name at most. */
export const LONGEST_AGENT_NAME = 120;

const identitySchema = z.object({
  /** Of a person that is there, or one of the authors for a new one. */
  person: z.string().min(1).max(1000),
  name: z.string().trim().min(1).max(LONGEST_AGENT_NAME),
  role: z.literal(IDENTITY_ROLES),
  /** All that the person wrote as; none: they stand for themselves again. */
  authors: z.array(z.string().min(1).max(1000)).max(500),
});
export type AgentIdentity = z.infer<typeof identitySchema>;

const paramsSchema = z.array(identitySchema).max(500);

/**
 * Says who authors are. A person is after that exactly what is said: authors that it had before and has no
 * more stand for themselves, and those of other persons leave those.
 *
 * @throws ZodError where a name is empty or too long
 */
export const mapAgents = defineWrite({
  name: 'agents.map',
  undoable: true,
  tables: ['agentIdentities'],
  run: async (records, params: readonly AgentIdentity[]) => {
    const identities = paramsSchema.parse(params);
    for (const { person, authors } of identities) {
      for (const { author } of await records.where('agentIdentities', 'person', person)) {
        if (!authors.includes(author)) await records.remove('agentIdentities', author);
      }
    }
    for (const { person, name, role, authors } of identities) {
      for (const author of authors) {
        await records.put('agentIdentities', author, { author, person, name, role });
      }
    }
    const names = [...new Set(identities.map(({ name }) => name))];
    return {
      result: undefined,
      subject: AGENTS_SUBJECT,
      details: { names: names.slice(0, 5).join(', '), count: names.length },
    };
  },
});
