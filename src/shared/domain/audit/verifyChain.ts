import type { AuditEntry } from './auditEntry.ts';
import { auditHash } from './auditHash.ts';

export type ChainFault = {
  readonly machine: string;
  readonly sequence: number;
  /** An entry is missing before this one, follows another than it says, or was changed. */
  readonly kind: 'missing' | 'brokenLink' | 'changed';
};

/**
 * Checks the chain of each machine from its first entry to its last.
 * @param entries in any order
 * @returns the first fault of each machine; none where every chain holds
 */
export function verifyChain(entries: readonly AuditEntry[]): ChainFault[] {
  const faults: ChainFault[] = [];
  const byMachine = new Map<string, AuditEntry[]>();
  for (const entry of entries) {
    const chain = byMachine.get(entry.machine) ?? [];
    chain.push(entry);
    byMachine.set(entry.machine, chain);
  }
  for (const [machine, chain] of byMachine) {
    chain.sort((a, b) => a.sequence - b.sequence);
    let previous = '';
    for (const [i, entry] of chain.entries()) {
      const kind = faultOf(entry, i + 1, previous);
      if (kind) {
        faults.push({ machine, sequence: entry.sequence, kind });
        break;
      }
      previous = entry.hash;
    }
  }
  return faults;
}

function faultOf(
  { hash, ...entry }: AuditEntry,
  sequence: number,
  previous: string,
): ChainFault['kind'] | null {
  if (entry.sequence !== sequence) return 'missing';
  if (entry.previous !== previous) return 'brokenLink';
  return auditHash(entry) === hash ? null : 'changed';
}
