import { z } from 'zod';
import { job } from '../../shared/domain/jobs/job.ts';
import { activityParamsSchema, readActivity } from './data/activities/readActivity.ts';
import { communityJob } from './data/book/communityJob.ts';
import { groupChoices } from './data/book/groupChoices.ts';
import { drawJobs } from './data/draws/drawJobs.ts';
import { groupEntries, groupEntriesSchema } from './data/draws/groupEntries.ts';
import { readOverview } from './data/overview/readOverview.ts';
import { findPosts, findPostsSchema } from './data/posts/findPosts.ts';
import { isCustomer } from './data/posts/isCustomer.ts';
import { postSourceSchema, readPostSource } from './data/posts/readPostSource.ts';
import { reviewTimes } from './data/quality/reviewTimes.ts';
import { messageContext, messageContextSchema } from './data/queue/messageContext.ts';
import { messagesOf, messagesOfSchema } from './data/queue/messagesOf.ts';
import { ordersOf } from './data/queue/ordersOf.ts';
import { queueBundles, queueBundlesSchema } from './data/queue/queueBundles.ts';
import { queueList, queueListSchema } from './data/queue/queueList.ts';
import { queueParamsSchema } from './data/queue/queueParams.ts';
import { customerGroups } from './data/groups/customerGroups.ts';
import { listLikelyGroups } from './data/groups/listLikelyGroups.ts';
import { listMembers } from './data/groups/listMembers.ts';
import { listMessages } from './data/groups/listMessages.ts';
import { readGroup } from './data/groups/readGroup.ts';
import { readGroups } from './data/groups/readGroups.ts';
import { readMembership } from './data/groups/readMembership.ts';
import {
  groupParamsSchema,
  groupsParamsSchema,
  membershipParamsSchema,
  messagesParamsSchema,
} from './domain/health/healthTypes.ts';
import { soundsFor } from './data/book/soundsFor.ts';
import { rehearseGroupRules } from './data/rules/rehearseGroupRules.ts';
import { rulesRehearsalSchema } from './domain/rehearsal/rehearsalTypes.ts';
import { triedMessage, triedParamsSchema } from './domain/rules/triedMessage.ts';

/** What the community's pages ask the compute worker. @throws ZodError on senseless parameters */
export const communityJobs = {
  /** All groups. */
  groups: communityJob(z.looseObject({}), groupChoices),
  ...drawJobs,
  /** What came of an activity. */
  activity: communityJob(activityParamsSchema, readActivity, { tables: ['orderLines'] }),
  /** Members of groups, as entries of a draw. */
  groupEntries: communityJob(groupEntriesSchema, groupEntries),
  // They read reports too, whose table would make a second book resident: so their answers, which are
  // large and of one minute, are not kept.
  /** The review queue. */
  queue: communityJob(queueListSchema, queueList, { keep: false }),
  /** The review queue in bundles. */
  bundles: communityJob(queueBundlesSchema, queueBundles, { keep: false }),
  /** What the overview shows. */
  overview: communityJob(queueParamsSchema, readOverview, { keep: false }),
  /** How long items of the queue take. */
  reviewTimes: communityJob(queueParamsSchema, reviewTimes, { keep: false }),
  /** What stands around a message. */
  messageContext: communityJob(messageContextSchema, messageContext),
  /** Messages by their keys. */
  messagesOf: communityJob(messagesOfSchema, messagesOf),
  /** Whether a customer is known by a number. */
  isCustomer: job(['customers', 'orderLines'], isCustomer),
  /** How many orders a customer has. */
  ordersOf: job(['orderLines'], ordersOf),
  /** All groups with how they did. */
  groupHealth: communityJob(groupsParamsSchema, readGroups),
  /** Conversations that staff may say are groups. */
  likelyGroups: communityJob(z.looseObject({}), listLikelyGroups),
  group: communityJob(groupParamsSchema, readGroup, {
    tables: ['groupReports', 'groupStatistics'],
  }),
  groupMembers: communityJob(
    groupParamsSchema.pick({ group: true, zone: true, now: true }),
    listMembers,
  ),
  /** The groups that one customer is in. @param customer code */
  customerGroups: communityJob(z.object({ customer: z.int().nonnegative() }), customerGroups),
  groupMessages: communityJob(messagesParamsSchema, listMessages),
  /** Messages that may be worth showing as posts. */
  postCandidates: communityJob(findPostsSchema, findPosts),
  /** A message, as a post is made of it. */
  postSource: communityJob(postSourceSchema, readPostSource),
  /** Whether members come back more often than others. */
  membership: communityJob(membershipParamsSchema, readMembership, { tables: ['orderLines'] }),
  /** Live group rules against a draft, on all that was said. */
  rehearseRules: communityJob(rulesRehearsalSchema, rehearseGroupRules),
  /** One message that somebody types, judged by a draft. */
  tryRules: job(
    [],
    async (_context, params: z.input<typeof triedParamsSchema>) => {
      const { settings, text } = triedParamsSchema.parse(params);
      return triedMessage(settings, text, await soundsFor(settings));
    },
    { keep: false },
  ),
};
