import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import type { FactSource } from '../../../../shared/domain/facts/factSource.ts';
import type { GroupBook } from '../../domain/book/groupBook.ts';
import { demoHits } from '../../domain/demo/demoHits.ts';
import type { DemoItem } from '../../domain/demo/demoModeration.ts';
import { demoRules } from '../../domain/demo/demoRules.ts';
import { speaksChinese } from '../../domain/demo/speaksChinese.ts';
import { importedReports } from '../reports/importedReports.ts';

/** What reports of the demo shop call adverts and insults, in either language. */
const REASONS: ReadonlyMap<string, DemoItem['truth']> = new Map([
  ['Advert', 'advert'],
  ['广告', 'advert'],
  ['Insult', 'insult'],
  ['辱骂', 'insult'],
]);

/**
 * Messages of the demo shop that its rules hit or that were reported, in the order in which they came, with
 * what staff find in them: whoever is no customer came to advertise.
 */
export async function demoItems(facts: FactSource, book: GroupBook): Promise<DemoItem[]> {
  const hits = demoHits(book);
  const customers = new Set(
    book.parts.memberships.flatMap(({ author, customer }) =>
      customer === MISSING_CODE ? [] : [author],
    ),
  );
  const language = speaksChinese(book) ? 'zh-CN' : 'en';
  const names = new Map(demoRules().rules.map(({ id, name }) => [id, name[language]]));
  const items = new Map<number, DemoItem>();
  const note = (message: number, since: number, parts: Partial<DemoItem>) => {
    const { group, author } = book.message(message);
    const before = items.get(message);
    const isCustomer = customers.has(author);
    items.set(message, {
      ...{ key: book.keyOf(message), group, platform: book.platformOf(group), author },
      ...{ rules: [], severity: 'medium', reason: '', truth: 'fine' },
      ...before,
      ...parts,
      since: Math.min(since, before?.since ?? Infinity),
      until: Math.max(since, before?.until ?? -Infinity),
      ...(isCustomer ? {} : { truth: 'advert' }),
    });
  };
  for (const [message, found] of hits) {
    const [first] = found;
    const since = book.parts.at[message] ?? NaN;
    if (!first || Number.isNaN(since)) continue;
    const rules = found.map(({ rule }) => rule);
    const truth = rules.includes('insults') ? 'insult' : 'fine';
    const reason = names.get(first.rule) ?? first.rule;
    note(message, since, { rules, severity: first.severity, reason, truth });
  }
  const reports = await importedReports(facts);
  for (const { group, message: number, reason, at } of reports) {
    const message = book.find(`${group.length}:${group}:${number}`);
    if (message === undefined) continue;
    const said = REASONS.get(reason);
    note(message, at, { reason, ...(said ? { truth: said } : {}) });
  }
  return [...items.values()].sort((a, b) => a.since - b.since || (a.key < b.key ? -1 : 1));
}
