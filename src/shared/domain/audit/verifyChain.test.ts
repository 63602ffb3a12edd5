import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AuditEntry } from './auditEntry.ts';
import { auditHash } from './auditHash.ts';
import { canonicalJson } from './canonicalJson.ts';
import { verifyChain } from './verifyChain.ts';

/** A whole chain of one machine. */
function chainOf(machine: string, length: number): AuditEntry[] {
  const chain: AuditEntry[] = [];
  for (let i = 1; i <= length; i++) {
    const entry = {
      machine,
      sequence: i,
      at: 1000 * i,
      by: 'Li',
      job: 'merchandiser',
      write: 'policy.draft',
      subject: 'retentionDefaults',
      details: { version: i },
      changes: [{ table: 'policyDrafts', key: 'p', before: null, after: { days: i, list: [1] } }],
      undoes: null,
      previous: chain.at(-1)?.hash ?? '',
    };
    chain.push({ ...entry, hash: auditHash(entry) });
  }
  return chain;
}

describe('the audit chain', () => {
  test('holds as it was written, entries of several machines in any order', () => {
    const entries = [...chainOf('m1', 5), ...chainOf('m2', 3)];
    expect(verifyChain(entries.reverse())).toEqual([]);
    expect(verifyChain([])).toEqual([]);
  });

  test('the hash does not depend on the order of fields, and is the known one', () => {
    const entry = chainOf('m1', 1)[0]!;
    const { hash, ...said } = entry;
    const turned = Object.fromEntries(Object.entries(said).reverse()) as typeof said;
    expect(auditHash(turned)).toBe(hash);
    expect(createHash('sha256').update(canonicalJson(said)).digest('hex')).toBe(hash);
    // Fixed, because chains on users' disks were made with it.
    expect(hash).toBe('bf0cc2eb4c5ca00b0d1e9aed6e857369f3ad82fd85e2c67786f4a5381c55f79b');
  });

  test('an entry that is missing at the beginning or in the middle is found', () => {
    const chain = chainOf('m1', 4);
    expect(verifyChain(chain.slice(1))).toEqual([{ machine: 'm1', sequence: 2, kind: 'missing' }]);
    expect(verifyChain([chain[0]!, chain[1]!, chain[3]!])).toEqual([
      { machine: 'm1', sequence: 4, kind: 'missing' },
    ]);
  });

  test('an entry put in the place of another is found at the one after it', () => {
    const chain = chainOf('m1', 3);
    const { hash: _, ...said } = chain[1]!;
    const forged = { ...said, by: 'Wang' };
    const entries = [chain[0]!, { ...forged, hash: auditHash(forged) }, chain[2]!];
    expect(verifyChain(entries)).toEqual([{ machine: 'm1', sequence: 3, kind: 'brokenLink' }]);
  });

  test('whatever is changed in an entry is found, and only in its machine’s chain', () => {
    const change = fc.constantFrom<Partial<AuditEntry>>(
      { by: 'Wang' },
      { at: 1 },
      { details: {} },
      { changes: [] },
      { undoes: 1 },
      { subject: '' },
      { hash: 'ff' },
    );
    fc.assert(
      fc.property(fc.nat({ max: 4 }), change, (place, changed) => {
        const chain = chainOf('m1', 5);
        chain[place] = { ...chain[place]!, ...changed };
        expect(verifyChain([...chainOf('m2', 2), ...chain])).toEqual([
          { machine: 'm1', sequence: place + 1, kind: 'changed' },
        ]);
      }),
    );
  });
});
