import type { ExportColumn, ExportRow } from '../../../../shared/domain/export/exportTable.ts';
import type { ContactKind } from '../../../../shared/domain/privacy/maskContact.ts';
import { ROW_FIELDS, type ConversationRow, type RowField } from './conversationRow.ts';

/** A desk's number may be a customer's address or telephone, as copies of chats have it. */
const PERSONAL: Partial<Record<RowField, ContactKind>> = {
  conversation: 'id',
  customer: 'id',
  customerName: 'name',
};

/** Columns of the export; instants are text already, as JSON has them. */
export function rowColumns(headOf: (field: RowField) => string): ExportColumn[] {
  return ROW_FIELDS.map((id): ExportColumn => {
    const contact = PERSONAL[id];
    const head = headOf(id);
    return contact ? { id, head, kind: 'personal', contact } : { id, head, kind: 'number' };
  });
}

export function rowCells(row: ConversationRow): ExportRow {
  return ROW_FIELDS.map((field) => row[field]);
}
