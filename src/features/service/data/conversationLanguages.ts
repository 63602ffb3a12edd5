import { MESSAGE_ROLES } from '../../../shared/domain/facts/serviceTables.ts';
import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import {
  addWords,
  LANGUAGES,
  languageOf,
  noScripts,
} from '../../../shared/domain/text/textLanguage.ts';
import type { DeskIndex } from '../domain/desk/deskIndex.ts';
import type { DeskContext } from './deskJob.ts';
import { latestOf } from '../../../shared/domain/jobs/latestOf.ts';
import { messageBodies } from './messageBodies.ts';

const CUSTOMER = MESSAGE_ROLES.indexOf('customer');

/** Conversations after which other messages to the worker are let in. */
const BETWEEN = 1000;

/** By conversation: place in `LANGUAGES` of what its customer writes in; found out once. */
export function conversationLanguages(context: DeskContext, desk: DeskIndex): Promise<Uint8Array> {
  return latestOf(context, 'service languages', String(context.stamp.agents), () =>
    languagesOf(context, desk),
  );
}

async function languagesOf(
  context: JobContext,
  { order, roles, facts: known }: DeskIndex,
): Promise<Uint8Array> {
  const { pause } = context;
  const bodyOf = await messageBodies(context);
  const languages = new Uint8Array(known.length);
  for (let code = 0; code + 1 < order.starts.length; code++) {
    if (code % BETWEEN === 0) await pause();
    const counts = noScripts();
    for (let i = order.starts[code] ?? 0; i < (order.starts[code + 1] ?? 0); i++) {
      const row = order.rows[i] ?? 0;
      if (roles[row] === CUSTOMER) addWords(counts, bodyOf(row));
    }
    languages[code] = LANGUAGES.indexOf(languageOf(counts));
  }
  return languages;
}
