import { canonicalJson } from '../../shared/domain/audit/canonicalJson.ts';

/** What is known of how a field's value is to be read. */
export type KnownValue =
  | { readonly as: 'nothing' }
  | { readonly as: 'instant'; readonly ms: number }
  | { readonly as: 'weekday'; readonly day: number }
  | { readonly as: 'version'; readonly number: number }
  | { readonly as: 'steps'; readonly steps: readonly { version: number; liveFrom: number }[] }
  | { readonly as: 'text'; readonly text: string };

const INSTANTS = new Set([
  'at',
  'createdAt',
  'deletedAt',
  'undoneAt',
  'liveFrom',
  'addedAt',
  'reservedAt',
  'expiresAt',
  'settledAt',
  'shownAt',
  'frozenAt',
  'announcedAt',
  'drawnAt',
  'liftedAt',
  'doneAt',
  'dueAt',
  'toldAt',
]);
const VERSIONS = new Set(['basedOn', 'restoredFrom']);

/**
 * How a value in the audit trail is shown, by the last name of its field. What has no words is its
 * JSON, with its keys.
 */
export function fieldValue(field: string, value: unknown): KnownValue {
  if (value === undefined || value === null || value === '') return { as: 'nothing' };
  if (typeof value === 'number') {
    if (INSTANTS.has(field)) return { as: 'instant', ms: value };
    if (field === 'weekStart') return { as: 'weekday', day: value };
  }
  if (typeof value === 'string') {
    const number = VERSIONS.has(field) ? versionNumber(value) : undefined;
    return number === undefined ? { as: 'text', text: value } : { as: 'version', number };
  }
  const steps = field === 'steps' ? stepsOf(value) : undefined;
  return steps ? { as: 'steps', steps } : { as: 'text', text: canonicalJson(value) };
}

/** The n of `<policy>:<machine>:<n>`. */
function versionNumber(id: string): number | undefined {
  const [, number] = /:(\d+)$/u.exec(id) ?? [];
  return number === undefined ? undefined : Number(number);
}

function stepsOf(value: unknown): { version: number; liveFrom: number }[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const steps = value.map((step: unknown) => {
    if (typeof step !== 'object' || step === null) return undefined;
    if (!('version' in step && 'liveFrom' in step)) return undefined;
    const { version: id, liveFrom } = step;
    const version = typeof id === 'string' ? versionNumber(id) : undefined;
    return version !== undefined && typeof liveFrom === 'number'
      ? { version, liveFrom }
      : undefined;
  });
  const known = steps.filter((step) => step !== undefined);
  return known.length === value.length && known.length > 0 ? known : undefined;
}
