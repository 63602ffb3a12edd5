import { z } from 'zod';
import {
  ACTIVITY_KINDS,
  ACTIVITY_STATES,
  POST_STATES,
} from '../../domain/community/activityRecords.ts';
import { DRAW_METHODS, DRAW_PHASES } from '../../domain/community/drawRecords.ts';

const text = z.string();
const number = z.number();
const whole = z.int().nonnegative();
/** Fields that this version does not know are kept as they are. */
const row = z.looseObject;

const bothLanguages = row({ en: text, 'zh-CN': text });

/** Rows of activities, in the order of the file. */
export const communityTables = {
  draws: row({
    id: text,
    name: text,
    phase: z.enum(DRAW_PHASES),
    method: z.enum(DRAW_METHODS),
    prizes: z.array(row({ id: text, name: text, pieces: whole, gift: text.optional() })),
    groupCap: whole,
    rules: row({
      mostWeight: whole,
      leastDays: whole,
      coolDown: whole,
      repeats: z.enum(['add', 'first']),
    }),
    candidates: z.array(
      row({ id: text, weight: number, household: text, joined: z.int().nullable() }),
    ),
    excluded: z.array(text),
    list: text,
    frozenAt: number.nullable(),
    seed: text,
    source: z
      .discriminatedUnion('kind', [
        row({ kind: z.literal('drand'), round: whole }),
        row({ kind: z.literal('other'), name: text, address: text }),
      ])
      .nullable(),
    announcedAt: number.nullable(),
    value: text,
    drawnAt: number.nullable(),
    forfeits: z.array(text),
    reason: text,
    at: number,
    by: text,
  }),
  activities: row({
    id: text,
    kind: z.enum(ACTIVITY_KINDS),
    name: text,
    goal: text,
    state: z.enum(ACTIVITY_STATES),
    budget: number.nullable(),
    cost: number.nullable(),
    groups: z.array(text),
    owner: text,
    from: z.int(),
    until: z.int(),
    tasks: z.array(row({ id: text, text, done: z.boolean() })),
    participants: z.array(text),
    draw: text,
    gift: text,
    note: text,
    at: number,
    by: text,
  }),
  prizeIssues: row({
    id: text,
    source: text,
    person: text,
    gift: text,
    state: z.enum(['issued', 'sent', 'takenBack']),
    round: z.int().positive(),
    shownAt: number.nullable(),
    at: number,
    by: text,
  }),
  announcements: row({
    id: text,
    title: text,
    text: bothLanguages,
    groups: z.array(text),
    dueAt: number.nullable(),
    state: z.enum(['draft', 'ready', 'dropped']),
    sent: z.array(row({ group: text, language: z.enum(['en', 'zh-CN']), at: number, by: text })),
    at: number,
    by: text,
  }),
  experiencePosts: row({
    id: text,
    group: text,
    message: text,
    author: text,
    customer: text,
    text,
    link: text,
    activity: text,
    state: z.enum(POST_STATES),
    toldAt: number,
    note: text,
    at: number,
    by: text,
  }),
} as const;
