import { withDatabase } from '../../../shared/data/withDatabase.ts';
import { WorkspaceDb } from '../../../shared/data/workspaceDb.ts';
import { MISSING_CODE } from '../../../shared/domain/facts/columnTypes.ts';
import { columnsOf } from '../../../shared/domain/facts/factSource.ts';
import { isHidden } from '../../../shared/domain/facts/hiddenRows.ts';
import { authors, MESSAGE_ROLES } from '../../../shared/domain/facts/serviceTables.ts';
import {
  MOST_AUTHORS,
  type DeskAuthor,
  type DeskAuthors,
  type ListedAuthor,
} from '../domain/agents/deskAuthors.ts';
import type { DeskContext } from './deskJob.ts';
import { messagesOfFiles, serviceDesk } from './serviceDesk.ts';

const [UNKNOWN, AGENT, BOT] = (['unknown', 'agent', 'bot'] as const).map((role) =>
  MESSAGE_ROLES.indexOf(role),
);

const NOBODY: ReadonlySet<number> = new Set();

type Sums = {
  messages: number;
  readonly byRole: Map<number, number>;
  firstAt: number;
  lastAt: number;
  readonly channels: Set<number>;
};

/**
 * Everybody who wrote for the desk as files name them, and whom staff say they are.
 *
 * @param first codes of those who are listed before all others, few messages as they may have
 */
export async function deskAuthors(
  context: DeskContext,
  first: ReadonlySet<number> = NOBODY,
): Promise<DeskAuthors> {
  const { facts, stamp } = context;
  const sums = await sumsByAuthor(context);
  const people = await facts.dictionary('customers.name');
  const channels = await facts.dictionary('messages.channel');
  const { names } = await messagesOfFiles(context);
  const emails = await emailsOf(context);
  const known = await withDatabase(new WorkspaceDb(stamp.database), (db) =>
    db.agentIdentities.toArray(),
  );
  const identities = new Map(known.map(({ author, ...identity }) => [author, identity]));
  const listed = [...sums]
    .sort(
      ([a, one], [b, other]) =>
        Number(first.has(b)) - Number(first.has(a)) || other.messages - one.messages || a - b,
    )
    .slice(0, MOST_AUTHORS)
    .map(([code, sum]): ListedAuthor => {
      const author = people.valueAt(code);
      const email = emails.get(code) ?? '';
      return {
        author,
        name: people.valueAt(names.get(code) ?? MISSING_CODE),
        email: email === '' && author.includes('@') ? author : email,
        ofFile: mostly(sum),
        messages: sum.messages,
        firstAt: Number.isFinite(sum.firstAt) ? sum.firstAt : null,
        lastAt: Number.isFinite(sum.lastAt) ? sum.lastAt : null,
        channels: [...sum.channels].map((channel) => channels.valueAt(channel)).sort(),
        identity: identities.get(author) ?? null,
      };
    });
  return { authors: listed, all: sums.size };
}

/** Messages of agents, bots and of whom nobody knows, by who wrote them. */
async function sumsByAuthor(context: DeskContext): Promise<Map<number, Sums>> {
  const { conversation, roles, author, at } = await messagesOfFiles(context);
  const { channel } = (await serviceDesk(context)).facts;
  const sums = new Map<number, Sums>();
  for (let row = 0; row < author.length; row++) {
    const code = conversation[row] ?? MISSING_CODE;
    const writer = author[row] ?? MISSING_CODE;
    const role = roles[row] ?? 0;
    if (code === MISSING_CODE || writer === MISSING_CODE) continue;
    if (role !== UNKNOWN && role !== AGENT && role !== BOT) continue;
    const sum = sums.get(writer) ?? {
      messages: 0,
      ...{ byRole: new Map<number, number>(), channels: new Set<number>() },
      ...{ firstAt: Infinity, lastAt: -Infinity },
    };
    sum.messages++;
    sum.byRole.set(role, (sum.byRole.get(role) ?? 0) + 1);
    const time = at[row] ?? NaN;
    if (time < sum.firstAt) sum.firstAt = time;
    if (time > sum.lastAt) sum.lastAt = time;
    const where = channel[code] ?? MISSING_CODE;
    if (where !== MISSING_CODE) sum.channels.add(where);
    sums.set(writer, sum);
  }
  return sums;
}

function mostly({ byRole }: Sums): DeskAuthor['ofFile'] {
  const [[role] = [UNKNOWN]] = [...byRole].sort(([, a], [, b]) => b - a);
  return role === AGENT ? 'agent' : role === BOT ? 'bot' : 'unknown';
}

async function emailsOf({ facts }: DeskContext): Promise<ReadonlyMap<number, string>> {
  const { found } = await facts.read({ found: columnsOf(authors, 'author', 'email') });
  const emails = await facts.dictionary('customers.email');
  const byAuthor = new Map<number, string>();
  for (const { columns, hidden, rows } of found.chunks) {
    for (let row = 0; row < rows; row++) {
      const email = columns.email.values[row] ?? MISSING_CODE;
      if (email === MISSING_CODE || isHidden(hidden, row)) continue;
      byAuthor.set(columns.author.values[row] ?? MISSING_CODE, emails.valueAt(email));
    }
  }
  return byAuthor;
}
