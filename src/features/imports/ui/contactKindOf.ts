import type { ContactKind } from '../../../shared/domain/privacy/maskContact.ts';
import type { TargetField } from '../domain/importFields.ts';
import type { ImportPlan } from '../domain/importTypes.ts';

const CONTACTS: Readonly<Partial<Record<TargetField, ContactKind>>> = {
  customer: 'id',
  customerName: 'name',
  customerEmail: 'email',
  customerPhone: 'phone',
  name: 'name',
  email: 'email',
  phone: 'phone',
  visitor: 'id',
  referrer: 'id',
  member: 'id',
  author: 'name',
  assignee: 'name',
};

/** How a field is masked in views; undefined where it is nobody's. A product's name is nobody's. */
export function contactKindOf(
  { kind }: Pick<ImportPlan, 'kind'>,
  field: TargetField,
): ContactKind | undefined {
  return kind === 'products' ? undefined : CONTACTS[field];
}
