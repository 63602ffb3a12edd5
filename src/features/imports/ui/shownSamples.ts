import { maskContact } from '../../../shared/domain/privacy/maskContact.ts';
import { maskPersonalData } from '../../../shared/domain/privacy/maskPersonalData.ts';
import type { TargetField } from '../domain/importFields.ts';
import type { ImportPlan, SourceColumn } from '../domain/importTypes.ts';
import { contactKindOf } from './contactKindOf.ts';

const SHOWN = 3;

/** The first values of a column in one line, masked where it becomes something personal. */
export function shownSamples(
  { samples }: SourceColumn,
  plan: ImportPlan,
  field: TargetField | null,
): string {
  const contact = field === null ? undefined : contactKindOf(plan, field);
  return samples
    .slice(0, SHOWN)
    .map((value) => {
      if (contact) return maskContact(value, contact);
      return field === 'body' || field === 'comment' ? maskPersonalData(value) : value;
    })
    .join(' · ');
}
