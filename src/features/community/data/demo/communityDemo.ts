import { publishSettings } from '../../../../shared/data/policies/publishSettings.ts';
import { shopSettings } from '../../../../shared/data/shopSettings.ts';
import type { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { appendAudit } from '../../../../shared/data/writes/appendAudit.ts';
import type { Actor } from '../../../../shared/domain/audit/auditEntry.ts';
import type { FactSource } from '../../../../shared/domain/facts/factSource.ts';
import { unwatchedJob } from '../../../../shared/domain/jobs/unwatchedJob.ts';
import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import { startOfDay } from '../../../../shared/domain/time/localToInstant.ts';
import { zoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import { demoModeration } from '../../domain/demo/demoModeration.ts';
import { demoRules } from '../../domain/demo/demoRules.ts';
import { moderationPolicy } from '../../domain/rules/ruleSettings.ts';
import { communityStampOf } from '../book/communityStampOf.ts';
import { MODERATION_SUBJECT } from '../book/communitySubjects.ts';
import { groupBookOf } from '../book/groupBookOf.ts';
import { collectDemoPosts } from './collectDemoPosts.ts';
import { demoItems } from './demoItems.ts';
import { holdDemoDraws } from './holdDemoDraws.ts';
import { planDemoActivities } from './planDemoActivities.ts';

/** Longer than the demo shop has had groups, ms. */
const YEARS = 3 * 366 * 86_400_000;

/** What the demo shop's staff have decided about its groups, the draws they held, and what they do with the groups. */
export const communityDemo = {
  begin: async (db: WorkspaceDb, actor: Actor, opened: number): Promise<void> => {
    await publishSettings(db, moderationPolicy, demoRules(), actor, opened);
  },

  run: async (db: WorkspaceDb, facts: FactSource, actor: Actor, now: number): Promise<void> => {
    const context = { ...unwatchedJob(facts), stamp: await communityStampOf(db) };
    const book = await groupBookOf(context);
    const { zone } = await shopSettings(db);
    const settings = demoRules();
    const items = await demoItems(facts, book);
    const days = zoneTable(zone, now - YEARS, now);
    const dayOf = (at: number) => instantToDay(days, at);
    await holdDemoDraws(db, book, actor, now, dayOf);
    const names = new Map(book.parts.memberships.map(({ author, name }) => [author, name]));
    const reviewers = [...new Set(book.groups.flatMap(({ owner }) => names.get(owner) ?? []))];
    const startOf = (day: number) => startOfDay(days, day);
    await planDemoActivities(db, book, reviewers, actor, { now, today: dayOf(now), startOf });
    if (items.length === 0 || reviewers.length < 2) return;
    const made = demoModeration(items, reviewers, settings.penalties, {
      ...{ now, dayOf, secondShare: settings.queue.secondShare },
    });
    // A year's decisions one by one would take longer than the whole shop: they come without a trail.
    const tables = [
      ...[db.moderationDecisions, db.penalties, db.moderationSteps, db.appeals],
      ...[db.secondReviews, db.audit],
    ];
    await db.transaction('rw', tables, async () => {
      await db.moderationDecisions.bulkPut(made.decisions);
      await db.penalties.bulkPut(made.penalties);
      await db.moderationSteps.bulkPut(made.steps);
      await db.appeals.bulkPut(made.appeals);
      await db.secondReviews.bulkPut(made.seconds);
      await appendAudit(db, actor, now, {
        write: 'moderation.demo',
        subject: MODERATION_SUBJECT,
        details: { count: made.decisions.length },
        changes: [],
        undoes: null,
      });
    });
    const customers = await facts.dictionary('customers.customer');
    await collectDemoPosts(db, book, (code) => customers.valueAt(code), actor, now);
  },
};
