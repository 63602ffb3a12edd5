import { planFor } from '../guess/planFor.ts';
import type { DocumentOrigin } from '../documents/documentTable.ts';
import type { ImportFormat } from './importFormat.ts';
import { ownMapping } from './ownColumns.ts';

/** A kind of file that is no table: it has been brought to Huitou's own columns by the time this is asked. */
export function documentFormat(
  id: DocumentOrigin,
  kind: 'messages' | 'conversations' | 'groups' | 'groupMembers' = 'messages',
): ImportFormat {
  return {
    id,
    matches: (head) => head.origin === id,
    plan: (head, shop) =>
      planFor({ kind, format: id, mapping: ownMapping(kind, head) }, head, shop),
  };
}
