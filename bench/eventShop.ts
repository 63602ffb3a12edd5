import { commitFacts } from '../src/shared/data/facts/commitFacts.ts';
import { DictionarySet, loadDictionaries } from '../src/shared/data/facts/dictionarySet.ts';
import { createWorkspace } from '../src/shared/data/registry.ts';
import { databaseOf, WorkspaceDb } from '../src/shared/data/workspaceDb.ts';
import { builtTable, columnBuilders } from '../src/shared/domain/facts/columnBuilders.ts';
import { EVENT_TYPES, events, PAYMENT_RESULT } from '../src/shared/domain/facts/factTables.ts';
import { stream, type Stream } from '../src/shared/domain/random/stream.ts';

const EVENTS_AN_IMPORT = 1_000_000;
const FIRST = Date.UTC(2025, 10, 1);
const DAYS = 365;
const DAY = 86_400_000;
const MINUTE = 60_000;
/** Events of a person, on average. */
const OF_PERSON = 12;

/** What happened, one entry an event, in the order of the files. */
export type GeneratedEvents = {
  readonly length: number;
  /** Who it was, whether or not the event says so. */
  readonly person: Int32Array<ArrayBuffer>;
  /** 1 where the customer is signed in, so that the event names them. */
  readonly signedIn: Uint8Array<ArrayBuffer>;
  readonly visit: Int32Array<ArrayBuffer>;
  /** Epoch ms. */
  readonly at: Float64Array<ArrayBuffer>;
  /** Place in `EVENT_TYPES`. */
  readonly type: Uint8Array<ArrayBuffer>;
  /** One of `PAYMENT_RESULT`. */
  readonly result: Uint8Array<ArrayBuffer>;
};

export type EventShop = {
  readonly id: string;
  readonly database: string;
  readonly parts: readonly GeneratedEvents[];
};

/**
 * A shop whose files hold that many events of a year: visits one after another by the time they begin,
 * of people of very different loyalty. All events name a visitor, those from signing in on a customer.
 */
export async function eventShop(count: number): Promise<EventShop> {
  const { id } = await createWorkspace(
    { name: `Bench ${count}`, zone: 'Asia/Shanghai', weekStart: 1, currency: 'CNY' },
    Date.now(),
  );
  const db = new WorkspaceDb(databaseOf(id));
  const people = Math.round(count / OF_PERSON);
  const parts: GeneratedEvents[] = [];
  let visit = 0;
  for (let from = 0; from < count; from += EVENTS_AN_IMPORT) {
    const made = generatedEvents(Math.min(EVENTS_AN_IMPORT, count - from), people, {
      visit,
      from: FIRST + (from / count) * DAYS * DAY,
      to: FIRST + (Math.min(count, from + EVENTS_AN_IMPORT) / count) * DAYS * DAY,
    });
    visit = (made.visit.at(-1) ?? 0) + 1;
    await importEvents(db, `bench-${from}`, made);
    parts.push(made);
  }
  db.close();
  return { id, database: databaseOf(id), parts };
}

const draws = stream(20_261_130, 'events');
const TYPE = (type: (typeof EVENT_TYPES)[number]) => EVENT_TYPES.indexOf(type);

function generatedEvents(
  length: number,
  people: number,
  span: { readonly visit: number; readonly from: number; readonly to: number },
): GeneratedEvents {
  const made: GeneratedEvents = {
    length,
    person: new Int32Array(length),
    signedIn: new Uint8Array(length),
    visit: new Int32Array(length),
    at: new Float64Array(length),
    type: new Uint8Array(length),
    result: new Uint8Array(length),
  };
  let next = 0;
  for (let { visit } = span; next < length; visit++) {
    const own = draws.at(visit);
    const luck = own.below(1_000_000) / 1_000_000;
    const person = Math.floor(luck * luck * people);
    let when = Math.round(span.from + (next / length) * (span.to - span.from));
    let signedIn = own.below(100) < 30;
    const type = (kind: (typeof EVENT_TYPES)[number], result: number = PAYMENT_RESULT.none) => {
      if (next === length) return;
      made.person[next] = person;
      made.signedIn[next] = signedIn ? 1 : 0;
      made.visit[next] = visit;
      made.at[next] = when;
      made.type[next] = TYPE(kind);
      made.result[next++] = result;
      when += own.below(6 * MINUTE);
    };
    for (const [kind, result] of visitOf(own)) {
      if (kind === 'signIn') signedIn = true;
      type(kind, result);
    }
  }
  return made;
}

/** What one visit does, in order. */
function visitOf(own: Stream): [(typeof EVENT_TYPES)[number], number?][] {
  const chance = (percent: number) => own.below(100) < percent;
  const done: [(typeof EVENT_TYPES)[number], number?][] = [];
  if (chance(40)) done.push(['home']);
  if (chance(30)) done.push(['search']);
  for (let n = own.below(7); n >= 0; n--) done.push(['view']);
  const fromCart = chance(10);
  if (!fromCart) {
    if (!chance(35)) return done;
    done.push(['cart']);
    if (chance(20)) done.push(['removeFromCart'], ['cart']);
  }
  if (!chance(55)) return done;
  if (chance(50)) done.push(['signIn']);
  if (!chance(8)) done.push(['checkout']);
  while (chance(20)) done.push(['payment', PAYMENT_RESULT.failed]);
  if (chance(75)) done.push(['payment', PAYMENT_RESULT.succeeded]);
  if (chance(10)) done.push(['share']);
  return done;
}

async function importEvents(db: WorkspaceDb, id: string, made: GeneratedEvents): Promise<void> {
  const dictionaries = new DictionarySet(await loadDictionaries(db));
  const code = (dictionary: string, value: string) => dictionaries.get(dictionary).codeOf(value);
  const columns = columnBuilders(events);
  for (let i = 0; i < made.length; i++) {
    const person = made.person[i] ?? 0;
    columns.visit.push(code('events.visit', `V${made.visit[i]}`));
    columns.at.push(made.at[i] ?? NaN);
    columns.type.push(made.type[i] ?? 0);
    columns.result.push(made.result[i] ?? 0);
    columns.visitor.push(code('events.visitor', `B${person}`));
    if (made.signedIn[i] === 1) columns.customer.push(code('customers.customer', `C${person}`));
    else columns.customer.pushMissing();
  }
  await commitFacts(
    db,
    [builtTable(events, columns, made.length)],
    dictionaries,
    {
      id,
      kind: 'events',
      format: 'bench',
      fileName: id,
      fileBytes: 0,
      at: 1,
      by: { name: '', job: '', machine: 'bench' },
      rowsBad: 0,
    },
    { aborted: () => false, progress: () => undefined },
  );
}
