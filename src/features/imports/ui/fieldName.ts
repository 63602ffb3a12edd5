import type { ImportKind, TargetField } from '../domain/importFields.ts';
import type { PreviewRow } from '../domain/importTypes.ts';
import type { en } from '../strings/en.ts';

type FieldName = keyof typeof en.fields;

/** Fields that are called otherwise in some kinds of files than in others. */
const OWN_NAMES: Readonly<
  Partial<Record<ImportKind, Readonly<Partial<Record<TargetField, FieldName>>>>>
> = {
  events: { amount: 'eventAmount', method: 'paymentMethod', reason: 'failureReason' },
  shipments: { method: 'shippingMethod', status: 'shipmentStatus' },
  returns: { amount: 'refund' },
  exposures: { amount: 'boughtAmount' },
  openingPoints: { points: 'lotPoints' },
  pointsHistory: { kind: 'movementKind', points: 'movedPoints' },
  messages: { body: 'messageText' },
  conversations: {
    status: 'conversationStatus',
    createdAt: 'conversationCreated',
    rating: 'satisfaction',
  },
  groups: { createdAt: 'groupCreated', name: 'groupName' },
  groupMembers: { author: 'memberAccount', joinedAt: 'groupJoined', name: 'groupNickname' },
  groupReports: { author: 'reportedAuthor', at: 'reportedAt' },
  groupStatistics: { at: 'countedDay' },
  surveyAnswers: { status: 'responseStatus', comment: 'answerText' },
};

/** The key of a field's name below `fields`. */
export function fieldName(kind: ImportKind, field: keyof PreviewRow): FieldName {
  return field === 'state' ? field : (OWN_NAMES[kind]?.[field] ?? field);
}
