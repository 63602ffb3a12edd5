import { Dexie, type Table } from 'dexie';
import type { AuditEntry } from '../domain/audit/auditEntry.ts';
import type { DictionaryPage } from '../domain/facts/byteDictionary.ts';
import type { PackedColumn } from '../domain/facts/packedColumn.ts';
import type {
  CouponCodeRow,
  PointsBalanceRow,
  PointsEntryRow,
  PointsPartRow,
  PointsStateRow,
  RedemptionRow,
  StockMovementRow,
} from './ledgerRows.ts';
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
