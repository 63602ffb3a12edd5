import { Dexie, type Table } from 'dexie';
import type { AuditEntry } from '../domain/audit/auditEntry.ts';
import type { DictionaryPage } from '../domain/facts/byteDictionary.ts';
import type { PackedColumn } from '../domain/facts/packedColumn.ts';
import type { PolicyDraft, PolicyLine, PolicyVersion } from '../domain/policy/policyTypes.ts';
import type {
  ActivityRow,
  AnnouncementRow,
  ExperiencePostRow,
  PrizeIssueRow,
} from '../domain/community/activityRecords.ts';
import type { DrawRow } from '../domain/community/drawRecords.ts';
import type {
  AppealRow,
  GroupNoteRow,
  ModerationDecisionRow,
  ModerationStepRow,
  PenaltyRow,
  SampleLabelRow,
  SecondReviewRow,
  StaffReportRow,
} from '../domain/community/moderationRecords.ts';
import type {
  AgentIdentityRow,
  ConversationTagsRow,
  ConversationViewRow,
} from '../domain/desk/deskRecords.ts';
import type {
  FormAnswerRow,
  ImprovementRow,
  SentimentMarkRow,
} from '../domain/experience/experienceRecords.ts';

/**
 * What lies in one workspace's database. Names and key paths here are on users' disks: never change
 * a released version, add the next one below it, with its reason and a migration test.
 */

/** An import, from the moment that it is visible; kept after undo as history. */
export type ImportRow = {
  readonly id: string;
  /** Order of publishing, from 1. The highest live one that holds a document is seen. */
  readonly sequence: number;
  readonly state: 'live' | 'undone';
  readonly kind: string;
  readonly format: string;
  readonly fileName: string;
  readonly fileBytes: number;
  /** Epoch ms. */
  readonly at: number;
  readonly by: string;
  readonly undoneAt: number | null;
  /** Lines stored, and documents that were new or newer. */
  readonly rows: number;
  readonly fresh: number;
  readonly updated: number;
  readonly rowsBad: number;
};

/** An import that has begun to write; removed in the transaction that publishes it. */
export type StagingRow = { readonly importId: string; readonly startedAt: number };

export type SegmentRow = {
  readonly id: string;
  readonly table: string;
  readonly importId: string;
  readonly sequence: number;
  readonly rows: number;
  /** Generation of the segment's mask; 0 where no row is hidden. */
  readonly mask: number;
  /** Range of document codes, to tell quickly that an import does not touch the segment. */
  readonly firstDocument: number;
  readonly lastDocument: number;
};

export type ColumnRow = { readonly segment: string; readonly column: string } & PackedColumn;

export type MaskRow = {
  readonly segment: string;
  readonly generation: number;
  readonly hidden: Uint8Array<ArrayBuffer>;
};

export type DictionaryRow = { readonly dictionary: string } & DictionaryPage;

/** The documents that one import holds in one table, with their content hashes. */
export type DocumentsRow = {
  readonly importId: string;
  readonly table: string;
  readonly sequence: number;
  readonly codes: Int32Array<ArrayBuffer>;
  /**
   * Sequence number of the import whose segments hold each document's rows: this one's own, or an
   * earlier one's where the file had the document just as it was stored already.
   */
  readonly stored: Int32Array<ArrayBuffer>;
  readonly hashA: Int32Array<ArrayBuffer>;
  readonly hashB: Int32Array<ArrayBuffer>;
};

/** Grows by one whenever the table's visible rows change; also the generation of new masks. */
export type RevisionRow = { readonly table: string; readonly revision: number };

/** How a set of headers was last mapped; `plan` is validated by the feature that wrote it. */
export type MappingRow = {
  readonly headerKey: string;
  readonly kind: string;
  readonly plan: unknown;
  readonly savedAt: number;
};

export type SettingRow = { readonly key: string; readonly value: unknown };

/**
 * The points ledger has one truth in two speeds: entries that were booked in bulk are columns
 * (`pointsParts`), with what they add up to in chunks of members (`pointsBalances`); entries that
 * staff made one by one since are rows (`pointsEntries`), which the next bulk booking moves into
 * columns. Members are codes of the customer dictionary.
 */
export type PointsStateRow = {
  readonly key: string;
  /** Grows by one with every booking: whoever reads more than one table can tell a change. */
  readonly sequence: number;
  /** Lots in parts. */
  readonly lots: number;
  /** Parts, and the hash of the last of them; '' for none. */
  readonly parts: number;
  readonly head: string;
  /** Epoch ms of the last booking. */
  readonly bookedAt: number;
  /** Epoch ms from which on purchases earn; null until the first posting settles it. */
  readonly since: number | null;
  /** Epoch ms up to which every member's points have been let expire and become available. */
  readonly through: number;
};

export type PointsEntryRow = {
  readonly id: string;
  readonly member: number;
  /** The booking that it was part of, in the ledger's order. */
  readonly sequence: number;
  /** Validated by the feature that wrote it. */
  readonly entry: unknown;
  readonly by: string;
  /** Of the last row of the member before this one; '' for the first since the last bulk booking. */
  readonly previous: string;
  readonly hash: string;
};

export type PointsPartRow = {
  /** From 1. */
  readonly part: number;
  readonly sequence: number;
  /** What booked it: 'opening', 'post'. */
  readonly source: string;
  /** Epoch ms. */
  readonly bookedAt: number;
  readonly by: string;
  readonly previous: string;
  readonly hash: string;
  readonly entries: number;
  readonly members: Int32Array<ArrayBuffer>;
  readonly at: Float64Array<ArrayBuffer>;
  readonly kinds: Uint8Array<ArrayBuffer>;
  readonly starts: Uint32Array<ArrayBuffer>;
  readonly idText: string;
  readonly idOffsets: Uint32Array<ArrayBuffer>;
  readonly noteText: string;
  readonly noteOffsets: Uint32Array<ArrayBuffer>;
  readonly checks: Int32Array<ArrayBuffer>;
  readonly accounts: Uint8Array<ArrayBuffer>;
  readonly lots: Int32Array<ArrayBuffer>;
  readonly points: Int32Array<ArrayBuffer>;
  readonly firstLot: number;
  readonly availableAt: Float64Array<ArrayBuffer>;
  readonly expiresAt: Float64Array<ArrayBuffer>;
  readonly eligible: Float64Array<ArrayBuffer>;
  readonly rules: Int32Array<ArrayBuffer>;
  readonly versions: readonly string[];
};

export type PointsBalanceRow = {
  /** The number of the chunk, as text. */
  readonly id: string;
  readonly chunk: number;
  readonly starts: Uint32Array<ArrayBuffer>;
  readonly deficits: Int32Array<ArrayBuffer>;
  readonly numbers: Int32Array<ArrayBuffer>;
  readonly idText: string;
  readonly idOffsets: Uint32Array<ArrayBuffer>;
  readonly availableAt: Float64Array<ArrayBuffer>;
  readonly expiresAt: Float64Array<ArrayBuffer>;
  readonly eligible: Float64Array<ArrayBuffer>;
  readonly points: Int32Array<ArrayBuffer>;
};

/** Something that happened to a gift's stock; only ever added. What they add up to is the stock. */
export type StockMovementRow = {
  /** `receive:<request>`, or `<kind>:<redemption or prize>:<round>`: so that twice is once. */
  readonly id: string;
  /** Id of the gift in the catalogue. */
  readonly gift: string;
  readonly kind:
    'received' | 'writtenOff' | 'reserved' | 'released' | 'sent' | 'recalled' | 'returned';
  /** Pieces, above 0; the kind says where they go. */
  readonly quantity: number;
  /** Epoch ms. */
  readonly at: number;
  readonly by: string;
  readonly note: string;
};

/** A code of a gift. Who holds it is said by `redemption`, and it never goes to a second one once shown. */
export type CouponCodeRow = {
  readonly code: string;
  readonly gift: string;
  /** The gift's id while nobody holds the code, else '': the index that free ones are found by. */
  readonly pool: string;
  /** Id of the redemption or of the prize handed out that holds it; '' for none. */
  readonly redemption: string;
  readonly addedAt: number;
  readonly by: string;
};

/** A gift that a member asked for. */
export type RedemptionRow = {
  /** `redeem:<request>`. */
  readonly id: string;
  /** Code of the customer dictionary. */
  readonly member: number;
  readonly gift: string;
  readonly state: 'reserved' | 'fulfilled' | 'cancelled' | 'expired' | 'returned';
  /** The price that was paid, and the version of the catalogue that it is from. */
  readonly points: number;
  readonly catalogue: string;
  /** From 1; grows when it is taken up again after it was settled. */
  readonly round: number;
  /** Points of which lots are kept aside, or were spent. */
  readonly held: readonly { readonly lot: string; readonly points: number }[];
  /** Epoch ms: made; kept aside, and until when; settled, null while it is not. */
  readonly at: number;
  readonly reservedAt: number;
  readonly expiresAt: number;
  readonly settledAt: number | null;
  readonly by: string;
  readonly tracking: string;
  /** Epoch ms at which its code was shown, which happens once; null for not yet. */
  readonly shownAt: number | null;
};

/** What staff have said of which products answer a message: one row for each message. */
export type AnswerMarkRow = {
  /** `answer:<fingerprint of the message>`. */
  readonly id: string;
  /** What is personal in it was masked before it was stored. */
  readonly message: string;
  /** Products' numbers in the shop. */
  readonly right: readonly string[];
  readonly wrong: readonly string[];
  /** No product answers it. */
  readonly none: boolean;
  /** Epoch ms of the last mark, and who made it. */
  readonly at: number;
  readonly by: string;
};

/**
 * Somebody looks at an item of the review queue. It is no record: it ends by itself, and is neither audited
 * nor backed up.
 */
export type ModerationClaimRow = {
  /** Key of the message. */
  readonly item: string;
  /** Who, and in which tab. */
  readonly holder: string;
  /** Epoch ms of the last sign of life. */
  readonly seenAt: number;
};

export class WorkspaceDb extends Dexie {
  declare readonly imports: Table<ImportRow, string>;
  declare readonly staging: Table<StagingRow, string>;
  declare readonly segments: Table<SegmentRow, string>;
  declare readonly columns: Table<ColumnRow, [string, string]>;
  declare readonly masks: Table<MaskRow, [string, number]>;
  declare readonly dictionaries: Table<DictionaryRow, [string, number]>;
  declare readonly documents: Table<DocumentsRow, [string, string]>;
  declare readonly revisions: Table<RevisionRow, string>;
  declare readonly mappings: Table<MappingRow, string>;
  declare readonly settings: Table<SettingRow, string>;
  declare readonly audit: Table<AuditEntry, [string, number]>;
  declare readonly policyVersions: Table<PolicyVersion, string>;
  declare readonly policyDrafts: Table<PolicyDraft, string>;
  declare readonly policyLines: Table<PolicyLine, string>;
  declare readonly pointsState: Table<PointsStateRow, string>;
  declare readonly pointsEntries: Table<PointsEntryRow, string>;
  declare readonly pointsParts: Table<PointsPartRow, number>;
  declare readonly pointsBalances: Table<PointsBalanceRow, string>;
  declare readonly stockMovements: Table<StockMovementRow, string>;
  declare readonly couponCodes: Table<CouponCodeRow, string>;
  declare readonly redemptions: Table<RedemptionRow, string>;
  declare readonly answerMarks: Table<AnswerMarkRow, string>;
  declare readonly conversationViews: Table<ConversationViewRow, string>;
  declare readonly conversationTags: Table<ConversationTagsRow, string>;
  declare readonly agentIdentities: Table<AgentIdentityRow, string>;
  declare readonly formAnswers: Table<FormAnswerRow, string>;
  declare readonly sentimentMarks: Table<SentimentMarkRow, string>;
  declare readonly improvements: Table<ImprovementRow, string>;
  declare readonly draws: Table<DrawRow, string>;
  declare readonly groupNotes: Table<GroupNoteRow, string>;
  declare readonly staffReports: Table<StaffReportRow, string>;
  declare readonly moderationDecisions: Table<ModerationDecisionRow, string>;
  declare readonly moderationClaims: Table<ModerationClaimRow, string>;
  declare readonly secondReviews: Table<SecondReviewRow, string>;
  declare readonly penalties: Table<PenaltyRow, string>;
  declare readonly appeals: Table<AppealRow, string>;
  declare readonly moderationSteps: Table<ModerationStepRow, string>;
  declare readonly sampleLabels: Table<SampleLabelRow, string>;
  declare readonly activities: Table<ActivityRow, string>;
  declare readonly prizeIssues: Table<PrizeIssueRow, string>;
  declare readonly announcements: Table<AnnouncementRow, string>;
  declare readonly experiencePosts: Table<ExperiencePostRow, string>;

  constructor(name: string) {
    super(name);
    // 1: the first release.
    this.version(1).stores({
      imports: 'id, sequence',
      staging: 'importId',
      segments: 'id, table, importId',
      columns: '[segment+column], segment',
      masks: '[segment+generation], segment',
      dictionaries: '[dictionary+base], dictionary',
      documents: '[importId+table], table',
      revisions: 'table',
      mappings: 'headerKey, kind',
      settings: 'key',
    });
    // 2: the audit trail (one chain for each machine) and policies.
    this.version(2).stores({
      audit: '[machine+sequence], machine, subject',
      policyVersions: 'id, policy',
      policyDrafts: 'policy',
      policyLines: 'policy',
    });
    // 3: the points ledger, and gifts.
    this.version(3).stores({
      pointsState: 'key',
      pointsEntries: 'id, member',
      pointsParts: 'part',
      pointsBalances: 'id',
      stockMovements: 'id, gift',
      couponCodes: 'code, gift, pool, redemption',
      redemptions: 'id, member, gift, state',
    });
    // 4: what a desk's staff make beside conversations: views, tags, who its agents are, marked answers.
    this.version(4).stores({
      answerMarks: 'id',
      conversationViews: 'id',
      conversationTags: 'conversation',
      agentIdentities: 'author, person',
    });
    // 5: feedback: answers on the shop's own form, corrected sentiments, what is to be made better.
    this.version(5).stores({
      formAnswers: 'id',
      sentimentMarks: 'id',
      improvements: 'id',
    });
    // 6: draws among customers.
    this.version(6).stores({ draws: 'id, phase' });
    // 7: groups: what staff decide about their messages, and what they do with their members.
    this.version(7).stores({
      groupNotes: 'id',
      staffReports: 'id, message',
      moderationDecisions: 'id, item, author',
      moderationClaims: 'item',
      secondReviews: 'id, decision',
      penalties: 'id, member',
      appeals: 'id, decision',
      moderationSteps: 'id, state',
      sampleLabels: 'id',
      activities: 'id',
      prizeIssues: 'id, source, person',
      announcements: 'id',
      experiencePosts: 'id',
    });
  }
}

/** The name of a workspace's database. */
export function databaseOf(workspaceId: string): string {
  return `huitou-${workspaceId}`;
}
